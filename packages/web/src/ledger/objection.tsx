import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../api/problem.ts'

interface ObjectionProps {
  readonly error: unknown
  readonly onReload: () => unknown
}
/** Why what was asked is not done: the server's sentence, which names article and fields, or another's change meanwhile. */
export function Objection({ error, onReload }: ObjectionProps) {
  const { t } = useTranslation()
  if (!error) return null
  const problem = problemOf(error)
  if (!problem) return <Alert type="error" showIcon title={t('error.unreachable')} />
  // A session that has ended asks to sign in, over this page.
  if (problem.status === 401) return null
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
  const { detail, incident } = problem
  return <Alert type="error" showIcon title={detail} description={incident && t('error.incident', { incident })} />
}
