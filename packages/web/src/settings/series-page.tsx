import type { SeriesView, SeriesYear } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Drawer, Form, Input, Skeleton } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dutiesOf } from '../administration/duty.ts'
import { DayInput } from '../fields/day-input.tsx'
import { ledgerWords } from '../i18n/ledger-words.ts'
import { sayMoment } from '../i18n/say-moment.ts'
import { Objection } from '../ledger/objection.tsx'
import { Failure } from '../shell/failure.tsx'
import { useSession } from '../shell/session.ts'
import { useTitle } from '../shell/title.ts'
import { settingQueries, settings } from './api.ts'
import { useSetting } from './use-setting.ts'
import '../ledger/record-table.css'
import '../administration/administration.css'
import './settings.css'

/** Every number series: the last number and the next, what was voided and why, and what nothing explains. */
export function SeriesPage() {
  const { t } = useTranslation()
  const { data: series, error, refetch } = useQuery(settingQueries.series)
  const [subject, setSubject] = useState<SeriesView | null>(null)
  useTitle(t('settings.series'))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!series) return <Skeleton active />
  const missing = series.flatMap((s) => s.years).reduce((sum, y) => sum + y.missing, 0)
  return (
    <article className="page">
      <h1>{t('settings.series')}</h1>
      <p className="quiet">{t('settings.seriesAbout')}</p>
      <Alert
        className="above-actions"
        type={missing === 0 ? 'success' : 'error'}
        showIcon
        title={t('settings.wholeSeries', { n: series.length, missing })}
      />
      <div className="sheet">
        <table className="records">
          <thead>
            <tr>
              <th>{t('settings.template')}</th>
              <th>{t('settings.usedBy')}</th>
              <th>{t('settings.year')}</th>
              <th>{t('settings.last')}</th>
              <th>{t('settings.next')}</th>
              <th>{t('settings.voided')}</th>
              <th>{t('settings.missing')}</th>
            </tr>
          </thead>
          <tbody>
            {series.flatMap((s) =>
              (s.years.length === 0 ? [null] : s.years).map((year, n) => (
                <Year
                  key={`${s.series} ${year?.year ?? ''}`}
                  series={s}
                  year={year}
                  isFirst={n === 0}
                  onSet={setSubject}
                />
              )),
            )}
          </tbody>
        </table>
      </div>
      <TemplateForm key={subject?.series ?? ''} series={subject} onClose={() => setSubject(null)} />
    </article>
  )
}

interface YearProps {
  readonly series: SeriesView
  readonly year: SeriesYear | null
  readonly isFirst: boolean
  readonly onSet: (series: SeriesView) => void
}
function Year({ series, year, isFirst, onSet }: YearProps) {
  const { t } = useTranslation()
  const { language } = useTranslation().i18n
  const { seat } = useSession()
  const uses = series.usedBy.map(({ ledger: code, document, field }) => {
    const ledger = findLedger(code)
    if (!ledger) return code
    const words = ledgerWords(ledger, language)
    return `${words.label} · ${words.documents[document ?? ''] ?? words.fields[field ?? ''] ?? ''}`
  })
  return (
    <tr>
      <td>
        {isFirst && (
          <>
            <span lang="zh-CN">{series.template}</span>{' '}
            {dutiesOf(seat.post).accounts && (
              <Button size="small" onClick={() => onSet(series)}>
                {t('settings.change')}
              </Button>
            )}
            {series.templates.map((own) => (
              <p key={own.at} className="quiet" lang="zh-CN">
                {own.from} {own.template}{' '}
                {t('settings.madeBy', { by: own.by, at: sayMoment(own.at), reason: own.reason })}
              </p>
            ))}
          </>
        )}
      </td>
      <td data-label={t('settings.usedBy')} className="quiet">
        {isFirst ? uses.join(t('word.comma')) : ''}
      </td>
      <td data-label={t('settings.year')}>{year?.year ?? t('settings.noNumbers')}</td>
      <td data-label={t('settings.last')}>{year?.last ?? '—'}</td>
      <td data-label={t('settings.next')} lang="zh-CN">
        {year?.next ?? '—'}
      </td>
      <td data-label={t('settings.voided')}>{year?.voided ?? '—'}</td>
      <td data-label={t('settings.missing')}>
        {year?.missing ?? '—'}
        {year !== null && year.gaps.length > 0 && (
          <details className="past">
            <summary>{t('settings.voided')}</summary>
            <ul className="plain">
              {year.gaps.map((gap) => (
                <li key={gap.n} lang="zh-CN">
                  {gap.reason === null
                    ? t('settings.gapMissing', { n: gap.n })
                    : t('settings.gapVoided', { n: gap.n, printed: gap.printed ?? '', reason: gap.reason })}
                </li>
              ))}
            </ul>
          </details>
        )}
      </td>
    </tr>
  )
}

type Given = Readonly<Record<string, string>>
function TemplateForm({ series, onClose }: { readonly series: SeriesView | null; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { today } = useSession()
  const set = useSetting(settings.setSeries, onClose)
  const missing = (label: string) => [{ required: true, message: t('form.missing', { field: label }) }]
  return (
    <Drawer open={series !== null} onClose={onClose} title={t('settings.template')} size={420} destroyOnHidden>
      <Form<Given>
        layout="vertical"
        initialValues={{ from: today, template: series?.template ?? '' }}
        onFinish={(values) => set.mutate({ ...values, series: series?.series ?? '' })}
      >
        <Form.Item
          name="template"
          label={t('settings.template')}
          extra={<span lang="zh-CN">{t('settings.templateHint')}</span>}
          rules={missing(t('settings.template'))}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="from" label={t('settings.from')} rules={missing(t('settings.from'))}>
          <DayInput />
        </Form.Item>
        <Form.Item name="reason" label={t('settings.reason')} rules={missing(t('settings.reason'))}>
          <Input autoComplete="off" />
        </Form.Item>
        <Objection error={set.error} onReload={onClose} />
        <Button type="primary" htmlType="submit" loading={set.isPending}>
          {t('administration.submit')}
        </Button>
      </Form>
    </Drawer>
  )
}
