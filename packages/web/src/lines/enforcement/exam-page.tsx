import type { ExaminationView } from '@fazhi/lines/enforcement/exam-view'
import { inspector } from '@fazhi/lines/shared/posts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Empty, Skeleton, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { sayMoment } from '../../i18n/say-moment.ts'
import { Failure } from '../../shell/failure.tsx'
import { NotFound } from '../../shell/not-found.tsx'
import { useSession } from '../../shell/session.ts'
import { useTitle } from '../../shell/title.ts'
import { enforcementQueries } from './api.ts'
import { ExamSitting } from './exam-sitting.tsx'
import './exam.css'

const route = getRouteApi('/enforcement/exam')

/** The papers an officer may write; the one in the address lies before him. */
export function ExamPage() {
  const { t } = useTranslation()
  const { seat } = useSession()
  const { paper } = route.useSearch()
  useTitle(t('exam.title'))
  if (seat.post !== inspector.code) return <NotFound />
  return (
    <article className="page narrow exam">
      <h1>{t('exam.title')}</h1>
      {paper === undefined ? <Examinations /> : <ExamSitting key={paper} paper={paper} />}
    </article>
  )
}

function Examinations() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(enforcementQueries.examinations())
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Skeleton active paragraph={{ rows: 4 }} />
  if (data.length === 0) return <Empty description={t('exam.none')} />
  return (
    <ul className="plain">
      {data.map((one) => (
        <Examination key={one.paper} one={one} />
      ))}
    </ul>
  )
}

const reachable: readonly string[] = ['open', 'sitting', 'finished', 'closed']
function Examination({ one }: { readonly one: ExaminationView }) {
  const { t } = useTranslation()
  const { paper, title, opensAt, closesAt, minutes, standing } = one
  return (
    <li>
      <h2>{title}</h2>
      <p className="quiet">
        {t('exam.when', { from: sayMoment(opensAt), to: sayMoment(closesAt), minutes })}{' '}
        <Tag variant="outlined">{t(`examStanding.${standing}`)}</Tag>
      </p>
      {reachable.includes(standing) && (
        <Link className="button primary" to="/enforcement/exam" search={{ paper }}>
          {t(standing === 'open' ? 'exam.enter' : standing === 'sitting' ? 'exam.goOn' : 'exam.look')}
        </Link>
      )}
    </li>
  )
}
