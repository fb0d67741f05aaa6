import { Button, Result } from 'antd'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../api/problem.ts'
import { sayCitation } from '../i18n/say-citation.ts'
import { NotFound } from './not-found.tsx'

interface FailureProps {
  readonly error: unknown
  readonly onRetry: () => unknown
}
/** What went wrong in place of a page, and the way on. */
export function Failure({ error, onRetry }: FailureProps) {
  const { t } = useTranslation()
  const problem = problemOf(error)
  if (problem?.status === 404) return <NotFound />
  const faults = problem?.faults?.map((fault) => fault.message) ?? []
  const reasons = [problem?.detail ?? t('error.unreachable'), ...faults]
  return (
    <Result
      status={problem?.status === 403 ? '403' : 'warning'}
      title={problem?.title ?? t('error.unreachableTitle')}
      subTitle={
        <>
          {reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
          {problem?.article && <p>{sayCitation(problem.article)}</p>}
          {problem?.incident && <p>{t('error.incident', { incident: problem.incident })}</p>}
        </>
      }
      extra={
        <Button type="primary" onClick={() => onRetry()}>
          {t('word.retry')}
        </Button>
      }
    />
  )
}
