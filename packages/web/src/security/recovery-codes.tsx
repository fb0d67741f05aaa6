import { Button, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import './security.css'

interface RecoveryCodesProps {
  readonly codes: readonly string[]
  readonly onKept: () => void
}
/** The only time they are seen. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { t } = useTranslation()
  return (
    <section className="recovery-codes">
      <h3>{t('security.recovery')}</h3>
      <p>{t('security.recoveryAbout')}</p>
      <ol>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <p className="actions">
        <Typography.Text copyable={{ text: codes.join('\n'), tooltips: [t('security.copy'), t('security.copied')] }}>
          {t('security.copy')}
        </Typography.Text>
        <Button onClick={() => window.print()}>{t('security.print')}</Button>
        <Button type="primary" onClick={onKept}>
          {t('security.saved')}
        </Button>
      </p>
    </section>
  )
}
