import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../api/problem.ts'

/** Why it was not let through; nothing while nothing went wrong. */
export function Refused({ error }: { readonly error: unknown }) {
  const { t } = useTranslation()
  if (!error) return null
  return (
    <Alert className="above-actions" type="error" showIcon title={problemOf(error)?.detail ?? t('error.unreachable')} />
  )
}
