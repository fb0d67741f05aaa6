import type { Named } from '@fazhi/law'
import type { Post } from './access.ts'
import type { Ledger } from './ledger.ts'

/** What a ledger declares a name for, as a sentence names it: in Chinese here, in English by where it stands. */
type Group = 'fields' | 'states' | 'moves' | 'documents'

const labelOf = (ledger: Ledger, group: Group, name: string): string | undefined => {
  switch (group) {
    case 'fields':
      return ledger.shape.fields[name]?.label
    case 'states':
      return ledger.shape.states[name]
    case 'moves':
      return ledger.moves[name]?.label
    case 'documents':
      return ledger.documents[name]?.label
  }
}

export const named = (ledger: Ledger, group: Group, name: string): Named => ({
  label: labelOf(ledger, group, name) ?? name,
  of: ['ledger', ledger.shape.code, group, name],
})
export const namedLedger = ({ shape }: Ledger): Named => ({ label: shape.label, of: ['ledger', shape.code, 'label'] })
export const namedPost = ({ code, label }: Pick<Post, 'code' | 'label'>): Named => ({ label, of: ['post', code] })
/** Where the options of a choice are named. */
export const optionsAt = (ledger: Ledger, field: string): readonly string[] => [
  'ledger',
  ledger.shape.code,
  'options',
  field,
]
