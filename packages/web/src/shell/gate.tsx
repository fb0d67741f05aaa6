import type { SessionView } from '@fazhi/ledger'
import { useQuery } from '@tanstack/react-query'
import { Modal, Spin } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { queries } from '../api/queries.ts'
import { SignIn } from '../sign-in/sign-in.tsx'
import { SignInPage } from '../sign-in/sign-in-page.tsx'
import { Failure } from './failure.tsx'
import { SessionContext } from './session.ts'

/**
 * Nobody passes unsigned; the address stays as it is, so that a deep link opens once signed in. A session that ends
 * while somebody works is renewed in a dialog, over whatever they had typed.
 */
export function Gate({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const { data: session, error, refetch } = useQuery(queries.session)
  const [last, setLast] = useState<SessionView | null>(null)
  useEffect(() => {
    if (session) setLast(session)
  }, [session])

  if (error && session === undefined) return <Failure error={error} onRetry={refetch} />
  if (session === undefined) return <Spin fullscreen />
  const current = session ?? last
  if (!current) return <SignInPage />
  return (
    <SessionContext value={current}>
      {children}
      <Modal open={session === null} title={t('signIn.again')} footer={null} closable={false} destroyOnHidden>
        <SignIn last={current} />
      </Modal>
    </SessionContext>
  )
}
