import type { Catalogue } from '@fazhi/ledger'
import type { reviewRuleSet } from './review-rule-set.ts'
import { errorsInEnglish, partsInEnglish } from './review-vocabulary.en.ts'

export const reviewRuleSetInEnglish: Catalogue<typeof reviewRuleSet> = {
  label: 'File review rule sets',
  fields: {
    name: 'Name',
    fileKind: 'Kind of file',
    edition: 'Edition',
    draftedOn: 'Drafted',
    part: 'Part of the item',
    error: 'Error of the item',
    requirement: 'Requirement of the item',
    points: 'Points of the item (a veto has none)',
    vetoes: 'Vetoes',
    formSum: 'Points of form',
    contentSum: 'Points of content',
    adoptedOn: 'Adopted',
    replacedOn: 'Replaced',
    discardedOn: 'Discarded',
  },
  options: { fileKind: { penalty: 'Penalty cases' }, part: partsInEnglish, error: errorsInEnglish },
  states: { drafted: 'Drafted', adopted: 'In force', replaced: 'Replaced', discarded: 'Discarded' },
  moves: { addRule: 'List an item', adopt: 'Adopt', replace: 'Replace', discard: 'Discard' },
  periods: {},
  figures: { inForce: 'Rule sets in force' },
  documents: {},
}
