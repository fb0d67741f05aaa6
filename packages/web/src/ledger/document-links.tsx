import type { Ledger, RecordView } from '@fazhi/ledger'
import { useTranslation } from 'react-i18next'
import { documentHref } from '../api/client.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { sayCitation } from '../i18n/say-citation.ts'

interface DocumentLinksProps {
  readonly ledger: Ledger
  readonly record: RecordView
}
export function DocumentLinks({ ledger, record: { row, documents } }: DocumentLinksProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  return (
    <section>
      <h2>{t('record.documents')}</h2>
      {documents.length === 0 && <p className="quiet">{t('record.noDocuments')}</p>}
      <ul className="plain">
        {documents.map((name) => {
          const basis = ledger.documents[name]?.basis
          return (
            <li key={name}>
              <a href={documentHref(ledger.shape.code, row.id, name)} download>
                {words.documents[name] ?? name}
              </a>{' '}
              <small>docx</small>
              {basis && <span className="basis">{sayCitation(basis)}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
