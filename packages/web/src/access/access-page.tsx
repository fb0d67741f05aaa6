import type { AccessView, SeatAccess } from '@fazhi/ledger'
import { findLedger, ledgers } from '@fazhi/lines'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert, Button, Form, Input, Select, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { administrationQueries } from '../administration/api.ts'
import { useNaming } from '../i18n/i18n.ts'
import { ledgerWords } from '../i18n/ledger-words.ts'
import { Objection } from '../ledger/objection.tsx'
import { useSettled } from '../shell/settled.ts'
import { useTitle } from '../shell/title.ts'
import { type Asked, accessQueries } from './api.ts'
import './access.css'

const route = getRouteApi('/administration/access')

/** Why somebody sees a record, or why not: post, relation, grant and units; nothing of the record. */
export function AccessPage() {
  const { t } = useTranslation()
  const { language } = useTranslation().i18n
  const navigate = route.useNavigate()
  const { account, ledger, record } = route.useSearch()
  const [part, setPart] = useState('')
  const people = useQuery(administrationQueries.accounts({ search: useSettled(part, 250), limit: '50' }))
  const isAsked = account !== undefined && ledger !== undefined && record !== undefined
  const asked = { account: account ?? '', ledger: ledger ?? '', record: record ?? '' }
  const { data, error, refetch, isFetching } = useQuery({ ...accessQueries.explain(asked), enabled: isAsked })
  const missing = (label: string) => [{ required: true, message: t('form.missing', { field: label }) }]
  useTitle(t('settings.access'))
  return (
    <article className="page narrow">
      <h1>{t('settings.access')}</h1>
      <p className="quiet">{t('access.about')}</p>
      <Form<Asked> layout="vertical" initialValues={asked} onFinish={(given) => navigate({ search: { ...given } })}>
        <Form.Item name="account" label={t('access.person')} rules={missing(t('access.person'))}>
          <Select
            showSearch={{ filterOption: false, onSearch: setPart }}
            options={(people.data?.items ?? []).map(({ id, login, name }) => ({
              value: id,
              label: `${name}（${login}）`,
            }))}
          />
        </Form.Item>
        <Form.Item name="ledger" label={t('settings.ledger')} rules={missing(t('settings.ledger'))}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={ledgers.map((l) => ({ value: l.shape.code, label: ledgerWords(l, language).label }))}
          />
        </Form.Item>
        <Form.Item name="record" label={t('access.record')} rules={missing(t('access.record'))}>
          <Input autoComplete="off" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={isFetching}>
          {t('access.ask')}
        </Button>
      </Form>
      {isAsked && (
        <section aria-live="polite" className="answer">
          <Objection error={error} onReload={refetch} />
          {isFetching && <Skeleton active />}
          {data && !error && <Answer view={data} />}
        </section>
      )}
    </article>
  )
}

function Answer({ view }: { readonly view: AccessView }) {
  const { t } = useTranslation()
  const { sees, person, isDisabled, owner, parties, isAssigned, seats } = view
  return (
    <>
      <Alert
        type={sees ? 'success' : 'info'}
        showIcon
        title={t(sees ? 'access.sees' : 'access.seesNot', { name: person })}
        description={isDisabled ? t('access.disabled') : undefined}
      />
      <dl className="facts">
        <div>
          <dt>{t('access.owner')}</dt>
          <dd lang="zh-CN">{owner.map((u) => u.name).join(' › ')}</dd>
        </div>
        <div>
          <dt>{t('access.parties')}</dt>
          <dd lang="zh-CN">{parties.map((u) => u.name).join('、') || '—'}</dd>
        </div>
        <div>
          <dt>{t('access.person')}</dt>
          <dd>{t(isAssigned ? 'access.assigned' : 'access.notAssigned')}</dd>
        </div>
      </dl>
      {seats.length === 0 && <p>{t('access.noSeats')}</p>}
      {seats.map((seat) => (
        <Seat key={`${seat.post} ${seat.organ} ${seat.from}`} seat={seat} ledger={view.ledger} />
      ))}
    </>
  )
}

function Seat({ seat, ledger: code }: { readonly seat: SeatAccess; readonly ledger: string }) {
  const { t } = useTranslation()
  const { language } = useTranslation().i18n
  const naming = useNaming()
  const { post, postLabel, organName, from, to, isInForce, ways } = seat
  const ledger = findLedger(code)
  const words = ledger && ledgerWords(ledger, language)
  const scopes: Readonly<Record<string, string>> = t('accessScope', { returnObjects: true })
  return (
    <section className="seat">
      <h2>
        {naming(post, postLabel)} · <span lang="zh-CN">{organName}</span>
      </h2>
      <p className="quiet">
        {to === null ? t('administration.span', { from }) : t('administration.spanTo', { from, to })}
        {!isInForce && ` · ${t('access.over')}`}
      </p>
      {ways.length === 0 && <p>{t('access.noGrant')}</p>}
      <ul className="plain ways">
        {ways.map((way) => (
          <li key={`${way.by} ${way.scope}`}>
            <Tag variant="outlined" color={way.holds && isInForce ? 'success' : 'default'}>
              {t(way.holds ? 'access.holds' : 'access.fails')}
            </Tag>
            {t(`accessBy.${way.by}`)} {scopes[way.scope] ?? way.scope}
            {way.moves.length > 0 && (
              <span className="quiet"> {way.moves.map((m) => words?.moves[m] ?? m).join(t('word.comma'))}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
