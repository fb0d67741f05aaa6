import type { EntryView, Ledger } from '@fazhi/ledger'
import { useTranslation } from 'react-i18next'
import { useLedgerWords } from '../i18n/ledger-words.ts'

/** What an entry says of something that belongs to the record: a file, or a release. */
export function ApartChanges({ ledger, entry }: { readonly ledger: Ledger; readonly entry: EntryView }) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const { file, material, pages, bytes, digest, publication } = entry.after
  const kind = typeof material === 'string' ? (words.materials?.[material] ?? material) : null
  const lines = [
    [t('materials.file'), file],
    [t('materials.material'), kind],
    [t('materials.pagesOf'), pages],
    [t('materials.bytes'), bytes],
    [t('materials.digest'), digest],
    [t('publication.number'), publication],
  ].flatMap(([label, value]) => (value === null || value === undefined ? [] : [[String(label), value] as const]))
  return (
    <dl className="changes">
      {lines.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
