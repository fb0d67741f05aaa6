import { addDays, type PlainDate } from '@fazhi/law'
import type { CalendarNoticeView, HolidayDay, HolidaysView } from '@fazhi/ledger'
import { systemAdministrator } from '@fazhi/lines/shared/posts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Alert, Button, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sayMoment } from '../i18n/say-moment.ts'
import { Failure } from '../shell/failure.tsx'
import { useSession } from '../shell/session.ts'
import { useTitle } from '../shell/title.ts'
import { useWeekday } from '../shell/weekday.ts'
import { holidayQueries } from './api.ts'
import { DraftForm } from './draft-form.tsx'
import { NoticeDecision } from './notice-decision.tsx'
import { Questions } from './questions.tsx'
import { Shifts } from './shifts.tsx'
import '../ledger/record-table.css'
import './holidays.css'

const route = getRouteApi('/holidays')

/** The days everybody reckons by, the notices that arranged them, and what a new one would move. */
export function HolidaysPage() {
  const { t } = useTranslation()
  const { today, seat } = useSession()
  const year = Number(route.useSearch()['year'] ?? today.slice(0, 4))
  const { data, error, refetch } = useQuery(holidayQueries.year(year))
  const { data: notices } = useQuery(holidayQueries.notices)
  const [isDrafting, setDrafting] = useState(false)
  const isAdministrator = seat.post === systemAdministrator.code
  useTitle(t('holidays.title'))
  if (error) return <Failure error={error} onRetry={refetch} />
  return (
    <article className="page">
      <div className="page-head">
        <h1>{t('holidays.title')}</h1>
        <nav className="years" aria-label={t('holidays.year')}>
          {[year - 1, year, year + 1].map((each) => (
            <Link
              key={each}
              to="/holidays"
              search={{ year: String(each) }}
              className={each === year ? 'current' : ''}
              activeProps={{}}
            >
              {each}
            </Link>
          ))}
        </nav>
        {isAdministrator && (
          <Button type="primary" onClick={() => setDrafting(true)}>
            {t('holidays.enter')}
          </Button>
        )}
      </div>
      {!isAdministrator && <Questions />}
      {data ? <Year view={data} year={year} /> : <Skeleton active />}
      <section className="notices-of-days">
        <h2>{t('holidays.notices')}</h2>
        {notices?.map((notice) => (
          <Notice key={notice.id} notice={notice} isAdministrator={isAdministrator} />
        ))}
        {notices?.length === 0 && <p className="quiet">{t('holidays.byProgram')}</p>}
      </section>
      <DraftForm isOpen={isDrafting} year={year} onClose={() => setDrafting(false)} />
    </article>
  )
}

function Year({ view, year }: { readonly view: HolidaysView; readonly year: number }) {
  const { t } = useTranslation()
  if (!view.years.includes(year))
    return <Alert type="warning" showIcon title={t('holidays.unloaded', { year: String(year) })} />
  return (
    <div className="sheet">
      <table className="records">
        <thead>
          <tr>
            <th>{t('holidays.name')}</th>
            <th>{t('holidays.off')}</th>
            <th>{t('holidays.work')}</th>
            <th>{t('holidays.source')}</th>
          </tr>
        </thead>
        <tbody>
          {groupsOf(view.days).map(({ name, source, days }) => (
            <tr key={`${name} ${source}`}>
              <td>{name}</td>
              <td data-label={t('holidays.off')}>
                <Days days={days.filter((d) => d.kind === 'off')} />
              </td>
              <td data-label={t('holidays.work')}>
                <Days days={days.filter((d) => d.kind === 'work')} />
              </td>
              <td data-label={t('holidays.source')} className="quiet">
                {source}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Sourced = HolidaysView['days'][number]
function groupsOf(days: readonly Sourced[]) {
  const groups: { name: string; source: string; days: Sourced[] }[] = []
  for (const day of days) {
    const group = groups.find((g) => g.name === day.name && g.source === day.source)
    if (group) group.days.push(day)
    else groups.push({ name: day.name, source: day.source, days: [day] })
  }
  return groups
}

/** Days that follow each other as one span. */
export function Days({ days }: { readonly days: readonly HolidayDay[] }) {
  const weekday = useWeekday()
  const spans: { from: PlainDate; to: PlainDate }[] = []
  for (const { on } of days) {
    const last = spans.at(-1)
    if (last && addDays(last.to, 1) === on) last.to = on
    else spans.push({ from: on, to: on })
  }
  const say = (day: PlainDate) => `${day}（${weekday(day)}）`
  return (
    <>
      {spans.map(({ from, to }) => (
        <span key={from} className="span">
          {from === to ? say(from) : `${say(from)} – ${say(to)}`}
        </span>
      ))}
    </>
  )
}

function Notice({
  notice,
  isAdministrator,
}: {
  readonly notice: CalendarNoticeView
  readonly isAdministrator: boolean
}) {
  const { t } = useTranslation()
  const { number, standing, source, issuedOn, note, years, days, madeAt, by, confirmedAt, moved, questions } = notice
  const isSeed = by === ''
  return (
    <section className="calendar-notice">
      <header>
        <strong>{source}</strong>{' '}
        <Tag variant="outlined">
          {standing === 'standing' ? t('holidays.standing', { n: String(number) }) : t(`holidays.${standing}`)}
        </Tag>
      </header>
      <p className="quiet">
        {[
          issuedOn && t('holidays.issued', { on: issuedOn }),
          isSeed ? t('holidays.byProgram') : t('holidays.madeBy', { by, at: sayMoment(madeAt) }),
          !isSeed && confirmedAt && t('holidays.confirmed', { at: sayMoment(confirmedAt) }),
          note !== '' && !isSeed && note,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {years.length > 0 && <p>{t('holidays.loads', { years: years.join(t('word.comma')) })}</p>}
      {!isSeed && <ChangedDays days={days} />}
      {standing === 'standing' && number !== 1 && (
        <p>{t('holidays.movedCount', { moved: String(moved), questions: String(questions) })}</p>
      )}
      {standing === 'draft' && isAdministrator && <NoticeDecision notice={notice} />}
      {standing === 'draft' && !isAdministrator && <Shifts id={notice.id} />}
    </section>
  )
}

function ChangedDays({ days }: { readonly days: readonly HolidayDay[] }) {
  const { t } = useTranslation()
  const kinds = (['off', 'work', 'plain'] as const).filter((kind) => days.some((d) => d.kind === kind))
  return (
    <dl className="changed-days">
      {kinds.map((kind) => (
        <div key={kind}>
          <dt>{t(`holidays.kind_${kind}`)}</dt>
          <dd>
            <Days days={days.filter((d) => d.kind === kind)} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
