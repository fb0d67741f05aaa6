import type { Labels } from '@fazhi/ledger'

/** English for what is declared once and shown everywhere: lines and posts by code, units by their word. */
export const englishNames: Labels = {
  offices: 'Justice offices',
  reconsideration: 'Administrative reconsideration',
  litigation: 'Administrative litigation',
  reconsideration_clerk: 'Reconsideration case handler',
  reconsideration_head: 'Head of the reconsideration office',
  government_head: 'Head of government',
  legal_officer: 'Departmental legal officer',
  report_editor: 'Annual report editor',
  system_administrator: 'System administrator',
  件: 'cases',
  人: 'people',
  人次: 'person-times',
  次: 'times',
  个: '',
  项: 'items',
  日: 'days',
  元: 'yuan',
}
