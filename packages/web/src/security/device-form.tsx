import type { Enrolment } from '@fazhi/ledger'
import { useMutation } from '@tanstack/react-query'
import { QRCode, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, type Enrolled } from '../api/client.ts'
import { OneInput } from '../sign-in/one-input.tsx'
import './security.css'

interface DeviceFormProps {
  readonly enrolment: Enrolment
  readonly onEnrolled: (enrolled: Enrolled) => void
}
/** A device takes the secret and gives a first code. */
export function DeviceForm({ enrolment: { secret, uri }, onEnrolled }: DeviceFormProps) {
  const { t } = useTranslation()
  const confirm = useMutation({ mutationKey: ['proof'], mutationFn: api.confirmEnrolment, onSuccess: onEnrolled })
  const spaced = secret.match(/.{1,4}/g)?.join(' ') ?? secret
  return (
    <div className="device">
      <p>{t('security.scan')}</p>
      <div role="img" aria-label={t('security.scan')}>
        <QRCode type="svg" value={uri} size={176} errorLevel="M" />
      </div>
      <p>{t('security.typeIn')}</p>
      <Typography.Text
        className="secret"
        copyable={{ text: secret, tooltips: [t('security.copy'), t('security.copied')] }}
      >
        {spaced}
      </Typography.Text>
      <OneInput
        label={t('security.codeShown')}
        missing={t('signIn.codeMissing')}
        submit={t('security.finish')}
        error={confirm.error}
        isPending={confirm.isPending}
        onGiven={(code) => confirm.mutate(code)}
      />
    </div>
  )
}
