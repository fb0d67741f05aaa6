import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../api/problem.ts'
import { sayCitation } from '../i18n/say-citation.ts'

interface ObjectionProps {
  readonly error: unknown
  readonly onReload: () => unknown
}
/** Why what was asked is not done: the law with its article, another's change meanwhile, or what could not be sent. */
export function Objection({ error, onReload }: ObjectionProps) {
  const { t } = useTranslation()
  if (!error) return null
  const problem = problemOf(error)
  if (!problem) return <Alert type="error" showIcon title={t('error.unreachable')} />
  if (problem.status === 412)
    return (
      <Alert
        type="warning"
        showIcon
        title={t('error.changedMeanwhile')}
        action={
          <Button size="small" onClick={() => onReload()}>
            {t('error.loadLatest')}
          </Button>
        }
      />
    )
  const lines = [
    ...(problem.article ? [sayCitation(problem.article)] : []),
    ...(problem.faults ?? []).map((fault) => fault.message),
    ...(problem.incident ? [t('error.incident', { incident: problem.incident })] : []),
  ]
  return <Alert type="error" showIcon title={problem.detail} description={lines.join('；')} />
}
