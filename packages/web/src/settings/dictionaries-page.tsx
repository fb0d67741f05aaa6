import { Choices, type Ledger, type OptionSettingView } from '@fazhi/ledger'
import { findLedger, ledgers } from '@fazhi/lines'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Button, Empty, Select, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dutiesOf } from '../administration/duty.ts'
import { ledgerWords, useLedgerWords } from '../i18n/ledger-words.ts'
import { sayMoment } from '../i18n/say-moment.ts'
import { Failure } from '../shell/failure.tsx'
import { useSession } from '../shell/session.ts'
import { useTitle } from '../shell/title.ts'
import { settingQueries } from './api.ts'
import { ChoiceForm, type Chosen } from './choice-form.tsx'
import '../ledger/record-table.css'
import '../administration/administration.css'
import './settings.css'

const route = getRouteApi('/administration/dictionaries')

const choosing = ledgers.filter(({ shape }) => Object.values(shape.fields).some(({ kind }) => kind === 'choice'))

/** The options of every choice of a ledger: how they read, their order, until when they are offered. */
export function DictionariesPage() {
  const { t } = useTranslation()
  const { language } = useTranslation().i18n
  const navigate = route.useNavigate()
  const { ledger: code } = route.useSearch()
  const { data: views, error, refetch } = useQuery(settingQueries.choices)
  useTitle(t('settings.dictionaries'))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!views) return <Skeleton active />
  const ledger = findLedger(code ?? '') ?? choosing[0]
  return (
    <article className="page">
      <div className="page-head">
        <h1>{t('settings.dictionaries')}</h1>
        <Select<string>
          className="find"
          aria-label={t('settings.chooseLedger')}
          showSearch={{ optionFilterProp: 'label' }}
          value={ledger?.shape.code ?? null}
          options={choosing.map((l) => ({ value: l.shape.code, label: ledgerWords(l, language).label }))}
          onChange={(chosen) => navigate({ search: { ledger: chosen } })}
        />
      </div>
      <p className="quiet">{t('settings.dictionariesAbout')}</p>
      {ledger && <Dictionary key={ledger.shape.code} ledger={ledger} views={views} />}
    </article>
  )
}

function Dictionary({ ledger, views }: { readonly ledger: Ledger; readonly views: readonly OptionSettingView[] }) {
  const { t } = useTranslation()
  const { language } = useTranslation().i18n
  const words = useLedgerWords(ledger)
  const declared = ledgerWords(ledger, language)
  const { seat, today } = useSession()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const { code, fields } = ledger.shape
  const choices = new Choices(views)
  const own = Object.entries(fields).filter(([, field]) => field.kind === 'choice')
  if (own.length === 0) return <Empty description={t('settings.noChoices')} />
  const may = dutiesOf(seat.post).accounts
  return (
    <>
      {own.map(([name, field]) => (
        <section key={name}>
          <h2>{words.fields[name]}</h2>
          <div className="sheet">
            <table className="records">
              <thead>
                <tr>
                  <th>{t('settings.label')}</th>
                  <th>{t('settings.option')}</th>
                  <th>{t('settings.span')}</th>
                  <th>{t('settings.nationalCode')}</th>
                  <th>{t('settings.note')}</th>
                  {may && <th>{t('administration.actions')}</th>}
                </tr>
              </thead>
              <tbody>
                {Object.keys(choices.labels(code, name, field.options ?? {}, today)).map((option) => {
                  const now = choices.on(code, name, option, today)
                  const past = views.filter((v) => v.ledger === code && v.field === name && v.option === option)
                  const before = declared.options[name]?.[option] ?? option
                  const label = words.options[name]?.[option] ?? before
                  return (
                    <tr key={option}>
                      <td>
                        {label} {label !== before && <span className="quiet">{before}</span>}
                        <Past views={past} />
                      </td>
                      <td data-label={t('settings.option')}>
                        <code>{option}</code>
                      </td>
                      <td data-label={t('settings.span')}>
                        <Tag variant="outlined">
                          {t(choices.isOffered(code, name, option, today) ? 'settings.open' : 'settings.ended')}
                        </Tag>
                        {now?.to && <span className="quiet">{t('settings.until', { to: now.to })}</span>}
                      </td>
                      <td data-label={t('settings.nationalCode')}>{now?.nationalCode ?? ''}</td>
                      <td data-label={t('settings.note')}>{now?.note ?? ''}</td>
                      {may && (
                        <td data-label={t('administration.actions')}>
                          <Button
                            size="small"
                            onClick={() => setChosen({ ledger: code, field: name, option, label, now })}
                          >
                            {t('settings.change')}
                          </Button>
                        </td>
                      )}
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
        </section>
      ))}
      <ChoiceForm chosen={chosen} onClose={() => setChosen(null)} />
    </>
  )
}

function Past({ views }: { readonly views: readonly OptionSettingView[] }) {
  const { t } = useTranslation()
  if (views.length === 0) return null
  return (
    <details className="past">
      <summary>{t('settings.earlier')}</summary>
      <ul className="plain">
        {views.map((v) => (
          <li key={v.at} lang="zh-CN">
            {v.from} {v.label ?? ''} {v.to ? t('settings.until', { to: v.to }) : ''}{' '}
            <span className="quiet">{t('settings.madeBy', { by: v.by, at: sayMoment(v.at), reason: v.reason })}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
