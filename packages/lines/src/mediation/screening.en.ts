import type { Catalogue } from '@fazhi/ledger'
import type { disputeScreening } from './screening.ts'

export const disputeScreeningInEnglish: Catalogue<typeof disputeScreening> = {
  label: 'Screening for disputes',
  fields: {
    committee: 'Mediation body',
    screenedOn: 'Screened',
    area: 'Area',
    screeners: 'Who screened',
    method: 'Way of screening',
    people: 'People called on',
    result: 'Result',
    note: 'Circumstances',
    voidReason: 'Reason for voiding',
  },
  options: {
    method: { visit: 'Visits', meeting: 'Meeting', grid: 'Round of the grid', special: 'Special screening', other: 'Other' },
    result: { nothing: 'Nothing found', found: 'Disputes found' },
  },
  states: { done: 'Screened', voided: 'Voided' },
  moves: { void: 'Void' },
  periods: {},
  figures: { screened: 'Screenings', nothing: 'Screenings that found nothing' },
  documents: {},
}
