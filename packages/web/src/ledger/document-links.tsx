import type { DocumentView, Ledger, RecordView } from '@fazhi/ledger'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, documentHref } from '../api/client.ts'
import { queries, queryClient } from '../api/queries.ts'
import { useLawWords } from '../i18n/law-words.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { Objection } from './objection.tsx'

/** Of more documents than these, the forms that bear no number are folded away. */
const inOneList = 6

interface DocumentLinksProps {
  readonly ledger: Ledger
  readonly record: RecordView
}
/** The documents of a record: to be drawn up, and issued under numbers of their own. */
export function DocumentLinks({ ledger, record: { row, documents } }: DocumentLinksProps) {
  const { t } = useTranslation()
  const { code } = ledger.shape
  const issue = useMutation({
    mutationFn: (name: string) => api.issueDocument(code, row.id, name),
    onSuccess: (after) => queryClient.setQueryData(queries.record(code, row.id).queryKey, after),
  })
  const isOfUse = ({ issued, issuable }: DocumentView) => issuable || issued.length > 0
  const isLong = documents.length > inOneList && documents.some(isOfUse)
  const shown = isLong ? documents.filter(isOfUse) : documents
  const folded = isLong ? documents.filter((document) => !isOfUse(document)) : []
  const link = (document: DocumentView) => (
    <DocumentLink key={document.name} ledger={ledger} id={row.id} document={document} onIssue={issue.mutate} />
  )
  return (
    <section className="documents">
      <h2>{t('record.documents')}</h2>
      {documents.length === 0 && <p className="quiet">{t('record.noDocuments')}</p>}
      <Objection error={issue.error} onReload={() => issue.reset()} />
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
  readonly onIssue: (name: string) => void
}
function DocumentLink({ ledger, id, document: { name, issued, issuable }, onIssue }: DocumentLinkProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const { cite } = useLawWords()
  const label = words.documents[name] ?? name
  const basis = ledger.documents[name]?.basis
  return (
    <li>
      <a href={documentHref(ledger.shape.code, id, name)} download>
        {label}
      </a>{' '}
      {issuable && (
        <Button size="small" onClick={() => onIssue(name)} aria-label={`${t('record.issue')} ${label}`}>
          {t('record.issue')}
        </Button>
      )}
      {issued.map(({ number, on }) => (
        <span key={number} className="basis">
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
