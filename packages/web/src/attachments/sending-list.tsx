import { Button, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Sending } from './use-uploads.ts'

interface SendingListProps {
  readonly sending: readonly Sending[]
  readonly onRetry: (one: Sending) => void
  readonly onDismiss: (key: string) => void
}
/** What is on its way, and what was refused and why. */
export function SendingList({ sending, onRetry, onDismiss }: SendingListProps) {
  const { t } = useTranslation()
  return (
    <ul className="plain sending" aria-live="polite">
      {sending.map((one) => (
        <li key={one.key}>
          <span>{one.file.name}</span>
          {one.fault === null ? (
            one.part === null ? (
              <span className="quiet">{t('materials.waiting')}</span>
            ) : (
              <Progress
                percent={Math.round(one.part * 100)}
                size="small"
                aria-label={t('materials.uploading', { name: one.file.name })}
              />
            )
          ) : (
            <>
              <p className="fault">{one.fault}</p>
              <Button size="small" onClick={() => onRetry(one)}>
                {t('materials.retry')}
              </Button>{' '}
              <Button size="small" onClick={() => onDismiss(one.key)}>
                {t('materials.dismiss')}
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
