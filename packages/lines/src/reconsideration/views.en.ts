import type { Catalogue } from '@fazhi/ledger'
import type { hearingOfViews } from './views.ts'

export const hearingOfViewsInEnglish: Catalogue<typeof hearingOfViews> = {
  label: 'Hearing of views',
  fields: {
    reconsideration: 'Case',
    heardOn: 'Heard on',
    way: 'Way',
    party: 'Whose views',
    speaker: 'Speaker',
    listener: 'Heard by',
    recorder: 'Recorded by',
    views: 'Views',
    confirmedOn: 'Confirmed',
    confirmation: 'Way of confirmation',
  },
  options: {
    way: { inPerson: 'In person', online: 'Online', phone: 'By phone' },
    party: { applicant: 'Applicant', respondent: 'Respondent', thirdParty: 'Third party' },
    confirmation: { signed: 'Signed', recorded: 'Audio or video', refused: 'Refused to sign, noted' },
  },
  states: { heard: 'Heard', recorded: 'Recorded', confirmed: 'On file' },
  moves: { record: 'Make the record', confirm: 'Confirm and file' },
  periods: {},
  figures: { heard: 'Cases in which views were heard' },
  documents: { record: 'Record of views heard' },
}
