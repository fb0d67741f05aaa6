import type { EntryKind, Ledger } from '@fazhi/ledger'
import { useTranslation } from 'react-i18next'
import { ledgerWords } from './ledger-words.ts'

interface Deed {
  readonly kind: EntryKind
  readonly name: string | null
}
/** What an entry says was done, in the reader's language. */
export function useDeedWords() {
  const { t, i18n } = useTranslation()
  return (ledger: Ledger, { kind, name }: Deed): string => {
    if (kind === 'move' && name !== null) return ledgerWords(ledger, i18n.language).moves[name] ?? name
    if (kind === 'operation' && name === 'handover') return t('entry.handover')
    if (kind === 'attachment') return t(name === 'remove' ? 'materials.removal' : 'materials.add')
    if (kind === 'publication') return t(name === 'withdraw' ? 'publication.withdrawEntry' : 'publication.releaseEntry')
    const operations: Readonly<Record<string, string>> = t('operation', { returnObjects: true })
    if (kind === 'operation' && name !== null) return operations[name] ?? t('entry.operation')
    return t(`entry.${kind}`)
  }
}
