import type { DocumentView, Ledger, RecordView } from '@fazhi/ledger'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { documentHref } from '../api/client.ts'
import { useLawWords } from '../i18n/law-words.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'

/** Of more documents than these, the forms that bear no number are folded away. */
const inOneList = 6

interface DocumentLinksProps {
  readonly ledger: Ledger
  readonly record: RecordView
}
/** The documents of a record: each opens as it will be printed, to be worded and issued there. */
export function DocumentLinks({ ledger, record: { row, documents } }: DocumentLinksProps) {
  const { t } = useTranslation()
  const isOfUse = ({ issued, issuable }: DocumentView) => issuable || issued.length > 0
  const isLong = documents.length > inOneList && documents.some(isOfUse)
  const shown = isLong ? documents.filter(isOfUse) : documents
  const folded = isLong ? documents.filter((document) => !isOfUse(document)) : []
  const link = (document: DocumentView) => (
    <DocumentLink key={document.name} ledger={ledger} id={row.id} document={document} />
  )
  return (
    <section className="documents">
      <h2>{t('record.documents')}</h2>
      {documents.length === 0 && <p className="quiet">{t('record.noDocuments')}</p>}
      <ul className="plain">{shown.map(link)}</ul>
      {folded.length > 0 && (
        <details>
          <summary>{t('record.otherDocuments', { n: folded.length })}</summary>
          <ul className="plain">{folded.map(link)}</ul>
        </details>
      )}
    </section>
  )
}

interface DocumentLinkProps {
  readonly ledger: Ledger
  readonly id: string
  readonly document: DocumentView
}
function DocumentLink({ ledger, id, document: { name, issued, issuable } }: DocumentLinkProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const { cite } = useLawWords()
  const { code } = ledger.shape
  const label = words.documents[name] ?? name
  const basis = ledger.documents[name]?.basis
  return (
    <li>
      <Link to="/ledgers/$code/$id/papers/$name" params={{ code, id, name }}>
        {label}
      </Link>{' '}
      <a className="basis" href={documentHref(code, id, name)} download aria-label={`${t('papers.files')} ${label}`}>
        DOCX
      </a>
      {issuable && <span className="basis">{t('papers.issuable')}</span>}
      {issued.map(({ id: one, number, on }) => (
        <span key={one} className="basis">
          {number} {on}
        </span>
      ))}
      {basis && (
        <cite className="basis" lang="zh-CN">
          {cite(basis)}
        </cite>
      )}
    </li>
  )
}
