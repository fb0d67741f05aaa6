import type { Catalogue } from '@fazhi/ledger'
import type { reviewRule } from './review-rule.ts'
import { errorsInEnglish, partsInEnglish } from './review-vocabulary.en.ts'

export const reviewRuleInEnglish: Catalogue<typeof reviewRule> = {
  label: 'File review items',
  fields: { ruleSet: 'Rule set', listedOn: 'Listed', part: 'Part', error: 'Error', requirement: 'Requirement', points: 'Points' },
  options: { part: partsInEnglish, error: errorsInEnglish },
  states: { listed: 'Listed', withdrawn: 'Withdrawn' },
  moves: { withdraw: 'Withdraw' },
  periods: {},
  figures: { listed: 'Items listed' },
  documents: {},
}
