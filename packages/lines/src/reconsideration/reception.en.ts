import type { Catalogue } from '@fazhi/ledger'
import { reconsiderationCaseInEnglish } from './case.en.ts'
import type { stationReception } from './reception.ts'

const { applicantKind, category } = reconsiderationCaseInEnglish.options

export const stationReceptionInEnglish: Catalogue<typeof stationReception> = {
  label: 'Receptions at the stations',
  fields: {
    station: 'Station',
    visitedOn: 'Visited',
    visitor: 'Visitor',
    contact: 'Contact',
    purpose: 'Purpose',
    question: 'What was asked',
    result: 'Result',
    answer: 'Answer given',
    applicantKind: 'Kind of applicant',
    respondent: 'Respondent',
    category: 'Subject matter',
    request: 'Request',
  },
  options: {
    purpose: { consultation: 'Advice', application: 'Application', progress: 'Progress of a case', other: 'Other' },
    result: { explained: 'Explained on the spot', guided: 'Guided elsewhere', mediated: 'Guided to mediation', forwarded: 'Application forwarded' },
    applicantKind,
    category,
  },
  states: { received: 'Received', answered: 'Answered', forwarded: 'Application taken' },
  moves: { answer: 'Answer', forward: 'Take the application' },
  periods: {},
  figures: { received: 'Receptions at the stations' },
  documents: {},
}
