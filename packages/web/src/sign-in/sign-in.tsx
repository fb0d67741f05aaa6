import type { SessionView, SignInStep } from '@fazhi/ledger'
import { useQuery } from '@tanstack/react-query'
import { Button, Spin } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, type Enrolled } from '../api/client.ts'
import { queries, queryClient } from '../api/queries.ts'
import { RecoveryCodes } from '../security/recovery-codes.tsx'
import { ByProvider } from './by-provider.tsx'
import { CodeForm } from './code-form.tsx'
import { FirstEnrolment } from './first-enrolment.tsx'
import { SignInForm } from './sign-in-form.tsx'

interface SignInProps {
  /** Whose session ended; anybody else starts afresh. */
  readonly last: SessionView | null
}
/** From the password to the workbench; a page loaded anew in between goes on where it stood. */
export function SignIn({ last }: SignInProps) {
  const { t } = useTranslation()
  const pending = useQuery(queries.signInStep)
  const [chosen, choose] = useState<SignInStep | 'password' | null>(null)
  const [enrolled, setEnrolled] = useState<Enrolled | null>(null)
  if (pending.isPending) return <Spin />
  const step = chosen ?? pending.data ?? 'password'
  const enter = (session: SessionView) => {
    if (last && last.account !== session.account) window.location.assign('/')
    else queryClient.setQueryData(queries.session.queryKey, session)
  }
  if (enrolled) return <RecoveryCodes codes={enrolled.recoveryCodes} onKept={() => enter(enrolled.session)} />
  if (step === 'password')
    return (
      <>
        {!last && <h2>{t('signIn.title')}</h2>}
        <SignInForm last={last} onSigned={enter} onStep={choose} />
        <ByProvider />
      </>
    )
  const restart = async () => {
    await api.signOut()
    choose('password')
  }
  return (
    <>
      {step === 'code' ? <CodeForm onSigned={enter} /> : <FirstEnrolment onEnrolled={setEnrolled} />}
      <Button type="link" block onClick={restart}>
        {t('signIn.back')}
      </Button>
    </>
  )
}
