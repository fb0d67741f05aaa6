import type { Catalogue } from '@fazhi/ledger'
import type { jointVisit } from './visit.ts'

export const jointVisitInEnglish: Catalogue<typeof jointVisit> = {
  label: 'Joint visits',
  events: { visitOn: 'Joint visit' },
  fields: {
    enterprise: 'Enterprise',
    lead: 'Leading department',
    second: 'With',
    third: 'With (third)',
    fourth: 'With (fourth)',
    fifth: 'With (fifth)',
    matters: 'Inspections joined',
    windowFrom: 'May be visited from',
    windowTo: 'To',
    weekOf: 'Week proposed',
    agreedOn: 'Agreed',
    visitOn: 'Day of the visit',
    visitedOn: 'Visited',
    cancelReason: 'Reason for cancelling',
  },
  options: {},
  states: { agreed: 'Agreed', scheduled: 'Scheduled', visited: 'Visited', cancelled: 'Cancelled' },
  moves: { schedule: 'Set the day', finish: 'Visited', cancel: 'Cancel' },
  periods: {},
  figures: { agreed: 'Joint visits', matters: 'Inspections joined', visited: 'Joint visits made' },
  documents: {},
}
