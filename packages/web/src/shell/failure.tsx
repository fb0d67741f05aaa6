import { Button, Result } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../api/problem.ts'
import { NotFound } from './not-found.tsx'

interface FailureProps {
  readonly error: unknown
  readonly onRetry: () => unknown
  /** Another way on, beside trying again. */
  readonly children?: ReactNode
}
/** What went wrong in place of a page, and the way on. */
export function Failure({ error, onRetry, children }: FailureProps) {
  const { t } = useTranslation()
  const problem = problemOf(error)
  if (problem?.status === 404) return <NotFound />
  return (
    <Result
      status={problem?.status === 403 ? '403' : 'warning'}
      title={problem?.title ?? t('error.unreachableTitle')}
      subTitle={
        <>
          <p>{problem?.detail ?? t('error.unreachable')}</p>
          {problem?.incident && <p>{t('error.incident', { incident: problem.incident })}</p>}
        </>
      }
      extra={
        <>
          <Button type="primary" onClick={() => onRetry()}>
            {t('word.retry')}
          </Button>{' '}
          {children}
        </>
      }
    />
  )
}
