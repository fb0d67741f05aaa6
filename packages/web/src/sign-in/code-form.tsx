import type { SessionView } from '@fazhi/ledger'
import { useMutation } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { OneInput } from './one-input.tsx'

interface CodeFormProps {
  readonly onSigned: (session: SessionView) => void
}
/** The second step of a sign-in. */
export function CodeForm({ onSigned }: CodeFormProps) {
  const { t } = useTranslation()
  const { notification } = App.useApp()
  const pass = useMutation({
    mutationKey: ['proof'],
    mutationFn: api.passSecondStep,
    onSuccess: ({ session, recoveryCodesLeft }) => {
      if (recoveryCodesLeft !== null)
        notification.warning({ title: t('signIn.recoveryUsed', { n: recoveryCodesLeft }), duration: 0 })
      onSigned(session)
    },
  })
  return (
    <>
      <h2>{t('signIn.codeTitle')}</h2>
      <p className="quiet">{t('signIn.codeAbout')}</p>
      <OneInput
        label={t('signIn.code')}
        missing={t('signIn.codeMissing')}
        submit={t('signIn.verify')}
        error={pass.error}
        isPending={pass.isPending}
        onGiven={(code) => pass.mutate(code)}
      />
    </>
  )
}
