import type { bodies, categories, sources } from './vocabulary.ts'

type English<T> = { readonly [K in keyof T]: string }

export const categoriesInEnglish: English<typeof categories> = {
  family: 'Marriage and family',
  neighbours: 'Neighbours',
  homestead: 'Houses and homesteads',
  contract: 'Contracts',
  business: 'Production and trade',
  damages: 'Damages',
  land: 'Forest and land',
  expropriation: 'Expropriation',
  environment: 'Environment',
  wages: 'Unpaid wages',
  tourism: 'Tourism',
  onlineTrade: 'Online trade',
  medical: 'Medical',
  traffic: 'Road traffic',
  property: 'Property management',
  other: 'Other',
}
export const sourcesInEnglish: English<typeof sources> = {
  screening: 'Found by screening',
  application: 'Application of a party',
  referral: 'Handed over by another body',
}
export const bodiesInEnglish: English<typeof bodies> = {
  police: 'Police station',
  justiceOffice: 'Justice office',
  lawFirm: 'Law firm',
  legalService: 'Grass-roots legal service',
  court: 'People’s tribunal (court)',
  committee: 'Mediation committee',
  organ: 'Administrative organ',
  petition: 'Petition office',
  hotline: 'Hotline 12345',
}
export const startedByInEnglish = { application: 'Application of a party', initiative: 'The committee’s initiative' }
