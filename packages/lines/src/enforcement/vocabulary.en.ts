export const natures = { organ: 'Organ', authorised: 'Authorised organisation', entrusted: 'Entrusted organisation' } as const
export const levels = { district: 'District', township: 'Township or sub-district' } as const
export const yesOrNo = { yes: 'Yes', no: 'No' } as const
export const itemKinds = {
  penalty: 'Penalty',
  licence: 'Licence',
  inspection: 'Inspection',
  coercion: 'Coercion',
  confirmation: 'Confirmation',
  levy: 'Levy',
  payment: 'Payment',
  adjudication: 'Adjudication',
  reward: 'Reward',
  other: 'Other power',
} as const
export const basisLevels = {
  law: 'Law',
  regulation: 'Administrative regulation',
  localRegulation: 'Local regulation',
  ministryRule: 'Ministry rule',
  governmentRule: 'Local government rule',
  normative: 'Other normative document',
} as const
export const areas = {
  lifeAndHealth: 'Life and health',
  publicSafety: 'Public safety',
  environment: 'Environment',
  market: 'Market order',
  labour: 'Labour',
  construction: 'Construction',
  transport: 'Transport',
  agriculture: 'Agriculture',
  culture: 'Culture and tourism',
  education: 'Education',
  civil: 'Civil affairs',
  finance: 'Finance and audit',
  resources: 'Natural resources',
  other: 'Other',
} as const
export const families = {
  fire: 'Fire safety',
  workSafety: 'Work safety',
  product: 'Product quality and metrology',
  food: 'Food safety',
  health: 'Public health',
  labour: 'Labour',
  environment: 'Environment',
  construction: 'Construction',
  transport: 'Road transport',
  premises: 'Premises and licences',
  other: 'Other',
} as const
export const trainingKinds = { business: 'Work', law: 'Law', prePost: 'Before taking up the post' } as const
export const questionKinds = { single: 'One answer', multiple: 'Several answers', judge: 'True or false' } as const
export const tieRules = { faster: 'Less time first', earlier: 'Handed in earlier first', shared: 'Shared place' } as const
