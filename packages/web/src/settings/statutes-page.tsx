import type { Status } from '@fazhi/law'
import type { EditionView, LengthView, StatuteClock } from '@fazhi/ledger'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dutiesOf } from '../administration/duty.ts'
import { useLawWords } from '../i18n/law-words.ts'
import { Failure } from '../shell/failure.tsx'
import { useSession } from '../shell/session.ts'
import { useTitle } from '../shell/title.ts'
import { settingQueries } from './api.ts'
import { LengthForm } from './length-form.tsx'
import '../ledger/record-table.css'
import '../administration/administration.css'
import './settings.css'

const route = getRouteApi('/statutes')
const marks = ['V', 'V2', 'K', 'U'] as const satisfies readonly Status[]

/** Every statutory term with its articles, editions and mark; and the length of those that nobody has read. */
export function StatutesPage() {
  const { t } = useTranslation()
  const { mark } = route.useSearch()
  const { data: clocks, error, refetch } = useQuery(settingQueries.statutes)
  const [subject, setSubject] = useState<StatuteClock | null>(null)
  useTitle(t('settings.statutes'))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!clocks) return <Skeleton active />
  const shown = clocks.filter((c) => mark === undefined || c.editions.some((e) => e.status === mark))
  const laws = [...new Set(shown.map((c) => c.law))]
  const count = (of: Status) => clocks.filter((c) => c.editions.some((e) => e.status === of)).length
  return (
    <article className="page">
      <h1>{t('settings.statutes')}</h1>
      <p className="quiet">{t('settings.statutesAbout')}</p>
      <nav className="tabs" aria-label={t('settings.mark')}>
        <Link to="/statutes" search={{}} className={mark === undefined ? 'current' : ''} activeProps={{}}>
          {t('settings.allMarks')} <span>{clocks.length}</span>
        </Link>
        {marks.map((of) => (
          <Link key={of} to="/statutes" search={{ mark: of }} className={mark === of ? 'current' : ''} activeProps={{}}>
            {t(`settings.mark${of}`)} <span>{count(of)}</span>
          </Link>
        ))}
      </nav>
      {laws.map((law) => (
        <section key={law}>
          <h2 lang="zh-CN">《{law}》</h2>
          <div className="sheet">
            <table className="records">
              <thead>
                <tr>
                  <th>{t('calculator.clock')}</th>
                  <th>{t('settings.article')}</th>
                  <th>{t('settings.length')}</th>
                  <th>{t('settings.mark')}</th>
                  <th>{t('settings.inForce')}</th>
                  <th>{t('settings.effect')}</th>
                </tr>
              </thead>
              <tbody>
                {shown
                  .filter((c) => c.law === law)
                  .flatMap((clock) =>
                    clock.editions.map((edition, n) => (
                      <Edition
                        key={`${clock.id} ${edition.inForce}`}
                        clock={clock}
                        edition={edition}
                        isFirst={n === 0}
                        onSet={setSubject}
                      />
                    )),
                  )}
              </tbody>
            </table>
          </div>
        </section>
      ))}
      <LengthForm key={subject?.id ?? ''} clock={subject} onClose={() => setSubject(null)} />
    </article>
  )
}

interface EditionProps {
  readonly clock: StatuteClock
  readonly edition: EditionView
  readonly isFirst: boolean
  readonly onSet: (clock: StatuteClock) => void
}
function Edition({ clock, edition, isFirst, onSet }: EditionProps) {
  const { t } = useTranslation()
  const law = useLawWords()
  const { seat } = useSession()
  const { status, article, length, inForce, until, onExpiry, setting } = edition
  const isSet = setting !== null && clock.set.length > 0
  return (
    <tr>
      <td>{isFirst ? law.clock(clock.id, clock.label) : ''}</td>
      <td data-label={t('settings.article')}>
        <cite lang="zh-CN">{edition.law === clock.law ? article : law.cite(edition)}</cite>
      </td>
      <td data-label={t('settings.length')}>
        {isSet ? t('settings.byDefault', { length }) : length}
        {setting !== null && clock.set.map((own) => <Length key={own.at} own={own} />)}
        {setting !== null && dutiesOf(seat.post).accounts && (
          <div>
            <Button size="small" onClick={() => onSet(clock)}>
              {t('settings.setLength')}
            </Button>
          </div>
        )}
      </td>
      <td data-label={t('settings.mark')}>
        <Tag variant="outlined" color={status === 'V' ? 'success' : status === 'V2' ? 'processing' : 'warning'}>
          {t(`settings.mark${status}`)}
        </Tag>
      </td>
      <td data-label={t('settings.inForce')} className="day">
        {inForce} {until === null ? '' : `— ${until}`}
      </td>
      <td data-label={t('settings.effect')} className="quiet">
        {law.expiry(onExpiry)}
      </td>
    </tr>
  )
}

function Length({ own }: { readonly own: LengthView }) {
  const { t } = useTranslation()
  const units: Readonly<Record<string, string>> = t('lengthUnit', { returnObjects: true })
  const { from, confirmedBy: by, confirmedOn: on, source, count, unit } = own
  return (
    <p className="quiet" lang="zh-CN">
      {t('settings.setTo', { from, by, on, source, length: `${count} ${units[unit] ?? unit}` })}
    </p>
  )
}
