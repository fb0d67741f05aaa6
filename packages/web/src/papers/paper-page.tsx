import type { Ledger, PaperView } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Skeleton } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { queryClient } from '../api/queries.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { sayMoment } from '../i18n/say-moment.ts'
import { Objection } from '../ledger/objection.tsx'
import { Failure } from '../shell/failure.tsx'
import { NotFound } from '../shell/not-found.tsx'
import { useTitle } from '../shell/title.ts'
import { paperHref, paperQuery, papers, type Wording } from './api.ts'
import { IssueButton } from './issue-button.tsx'
import { IssuedList } from './issued-list.tsx'
import { PaperPages } from './paper-pages.tsx'
import { useSettled } from './use-settled.ts'
import { WordingFields } from './wording.tsx'
import './papers.css'

const route = getRouteApi('/ledgers/$code/$id/papers/$name')

export function PaperPage() {
  const { code, id, name } = route.useParams()
  const ledger = findLedger(code)
  return ledger?.documents[name] ? <RecordPaper key={`${id} ${name}`} {...{ ledger, id, name }} /> : <NotFound />
}

interface RecordPaperProps {
  readonly ledger: Ledger
  readonly id: string
  readonly name: string
}
function RecordPaper({ ledger, id, name }: RecordPaperProps) {
  const words = useLedgerWords(ledger)
  const { code } = ledger.shape
  const { data: paper, error, refetch } = useQuery(paperQuery(code, id, name))
  useTitle(words.documents[name] ?? name)
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!paper) return <Skeleton active paragraph={{ rows: 16 }} />
  return <PaperDesk key={paper.version} {...{ ledger, id, paper }} onReload={refetch} />
}

const wordingOf = ({ parts }: PaperView): Wording => ({
  parts: Object.fromEntries(parts.map(({ name, text }) => [name, text])),
  withheld: parts.flatMap(({ name, withheld }) => (withheld ? [name] : [])),
})

interface PaperDeskProps {
  readonly ledger: Ledger
  readonly id: string
  readonly paper: PaperView
  readonly onReload: () => unknown
}
/** A paper as it will be printed, its free parts beside it. */
function PaperDesk({ ledger, id, paper, onReload }: PaperDeskProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const { code } = ledger.shape
  const { name, title, saved, editable, document } = paper
  const [wording, setWording] = useState(() => wordingOf(paper))
  const isDirty = JSON.stringify(wording) !== JSON.stringify(wordingOf(paper))
  const settled = useSettled(useDeferredValue(wording), 500)
  const preview = useQuery({
    queryKey: ['paper-preview', code, id, name, settled],
    queryFn: () => papers.preview(code, id, name, settled),
    enabled: isDirty && settled === wording,
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  const save = useMutation({
    mutationFn: () => papers.save(code, id, paper, wording),
    onSuccess: (after) => queryClient.setQueryData(paperQuery(code, id, name).queryKey, after),
  })
  const pages = (isDirty ? preview.data?.pages : undefined) ?? paper.pages
  return (
    <article className="page">
      <nav className="crumbs" aria-label={t('record.where')}>
        <Link to="/ledgers/$code" params={{ code }}>
          {words.label}
        </Link>
        <Link to="/ledgers/$code/$id" params={{ code, id }}>
          {t('papers.record')}
        </Link>
        <span aria-current="page">{words.documents[name] ?? title}</span>
      </nav>
      <header className="page-head">
        <h1>{words.documents[name] ?? title}</h1>
        <div className="paper-actions">
          {editable && (
            <Button disabled={!isDirty} loading={save.isPending} onClick={() => save.mutate()}>
              {t('papers.save')}
            </Button>
          )}
          <IssueButton ledger={code} id={id} paper={paper} isDirty={isDirty} />
          <Button onClick={() => print()}>{t('papers.print')}</Button>
        </div>
      </header>
      <Objection error={save.error ?? preview.error} onReload={onReload} />
      <div className="paper-desk">
        <PaperPages title={title} pages={pages} isStale={isDirty && (preview.isFetching || settled !== wording)} />
        <aside>
          {paper.parts.length > 0 && (
            <section>
              <h2>{t('papers.parts')}</h2>
              <p className="quiet">
                {saved === null ? t('papers.noDraft') : t('papers.saved', { by: saved.by, at: sayMoment(saved.at) })}
                {isDirty && t('papers.unsaved')}
              </p>
              <WordingFields paper={paper} wording={wording} onChange={setWording} />
            </section>
          )}
          <section>
            <h2>{t('papers.files')}</h2>
            <p className="paper-files">
              <a href={paperHref(code, id, name, { as: 'pdf' })} download>
                PDF
              </a>
              <a href={paperHref(code, id, name, { as: 'docx' })} download>
                DOCX
              </a>
              {document.partyCopy && (
                <a href={paperHref(code, id, name, { as: 'pdf', copy: 'party' })} download>
                  {t('papers.partyCopy')}
                </a>
              )}
            </p>
            <p className="quiet">{t(document.issued.length === 0 ? 'papers.filesAbout' : 'papers.filesKept')}</p>
          </section>
          <IssuedList ledger={code} id={id} document={document} />
        </aside>
      </div>
    </article>
  )
}
