import type { Ledger, RequestView } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { posts } from '@fazhi/lines/shared/posts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Alert, Skeleton, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { queries } from '../api/queries.ts'
import { FieldShow } from '../fields/field-show.tsx'
import { useNaming } from '../i18n/i18n.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { sayMoment } from '../i18n/say-moment.ts'
import { Consequences } from '../ledger/consequences.tsx'
import { Failure } from '../shell/failure.tsx'
import { NotFound } from '../shell/not-found.tsx'
import { useTitle } from '../shell/title.ts'
import { RequestActions } from './request-actions.tsx'
import { requestQueries } from './request-api.ts'
import '../ledger/record.css'

const route = getRouteApi('/requests/$id')

/** A move asked for: what was filled in, what it would bring today, and what one may do about it. */
export function RequestPage() {
  const { id } = route.useParams()
  const { t } = useTranslation()
  const { data: request, error, refetch } = useQuery(requestQueries.request(id))
  useTitle(t('request.title'))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!request) return <Skeleton active paragraph={{ rows: 10 }} />
  const ledger = findLedger(request.ledger)
  return ledger ? <Request ledger={ledger} request={request} /> : <NotFound />
}

interface RequestProps {
  readonly ledger: Ledger
  readonly request: RequestView
}
function Request({ ledger, request }: RequestProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const naming = useNaming()
  const { data: record } = useQuery(queries.record(request.ledger, request.record))
  const move = words.moves[request.move] ?? request.move
  const post = posts.find((p) => p.code === request.approval)?.label ?? request.approval
  return (
    <article className="page narrow">
      <nav className="crumbs" aria-label={t('record.where')}>
        <Link to="/ledgers/$code" params={{ code: request.ledger }}>
          {words.label}
        </Link>
        <Link to="/ledgers/$code/$id" params={{ code: request.ledger, id: request.record }}>
          {request.title}
        </Link>
        <span aria-current="page">{t('request.title')}</span>
      </nav>
      <header className="page-head">
        <h1>{t('request.heading', { move })}</h1>
        <Tag variant="outlined">{t(`requestStanding.${request.standing}`)}</Tag>
        <p className="parties">{t('request.of', { by: request.askedByName, post: naming(request.approval, post) })}</p>
      </header>
      {request.changed && <Alert className="above-actions" type="warning" showIcon title={t('request.changed')} />}
      {request.obstacle !== null && (
        <Alert
          className="above-actions"
          type="error"
          showIcon
          title={t('request.obstacle')}
          description={<span lang="zh-CN">{request.obstacle}</span>}
        />
      )}
      <section>
        <h2>{t('request.values')}</h2>
        {Object.keys(request.values).length === 0 ? (
          <p className="quiet">{t('request.noValues')}</p>
        ) : (
          <dl className="facts">
            {Object.entries(request.values).map(([name, value]) => (
              <div key={name} className={ledger.shape.fields[name]?.long ? 'wide' : undefined}>
                <dt>{words.fields[name] ?? name}</dt>
                <dd>
                  <FieldShow ledger={ledger} name={name} value={value} names={request.names} />
                </dd>
              </div>
            ))}
          </dl>
        )}
        <p>
          <Link to="/ledgers/$code/$id" params={{ code: request.ledger, id: request.record }}>
            {t('request.openRecord', { title: request.title })}
          </Link>
        </p>
      </section>
      {record && request.preview && <Consequences ledger={ledger} record={record} preview={request.preview} />}
      {record && <RequestActions ledger={ledger} record={record} request={request} />}
      <section>
        <h2>{t('request.course')}</h2>
        <ol className="history">
          {request.steps.toReversed().map((step) => (
            <li key={`${step.step} ${step.at}`}>
              <header>
                <strong>{t(`requestStep.${step.step}`)}</strong>
                <small>
                  {t('record.recordedBy', {
                    by: step.by,
                    post: naming(step.post, posts.find((p) => p.code === step.post)?.label ?? step.post),
                    at: sayMoment(step.at),
                  })}
                </small>
              </header>
              {step.reason && <p>{t('record.reason', { reason: step.reason })}</p>}
            </li>
          ))}
        </ol>
      </section>
    </article>
  )
}
