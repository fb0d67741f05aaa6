import type { SessionView } from '@fazhi/ledger'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Button, Modal, Skeleton, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, type Enrolled } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { Failure } from '../shell/failure.tsx'
import { OneInput } from '../sign-in/one-input.tsx'
import { DeviceForm } from './device-form.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

/** Fewer recovery codes than these are running out. */
const few = 3

interface FactorProps {
  readonly onChanged: (session: SessionView | null) => Promise<void>
}
/** What stands with the second factor, and the ways to change it; each asks for a proof first. */
export function Factor({ onChanged }: FactorProps) {
  const { t } = useTranslation()
  const { data: factor, error, refetch } = useQuery(queries.secondFactor)
  const [doing, setDoing] = useState<'device' | 'codes' | null>(null)
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!factor) return <Skeleton active />
  const close = async (session: SessionView | null = null) => {
    setDoing(null)
    await onChanged(session)
  }
  const { enrolled, recoveryCodesLeft } = factor
  return (
    <section>
      <h2>{t('security.factor')}</h2>
      <p>{enrolled ? t('security.enrolled') : t('security.notEnrolled')}</p>
      {enrolled && (
        <p>
          {t('security.recovery')}：{t('security.recoveryLeft', { n: recoveryCodesLeft })}
          {recoveryCodesLeft < few && t('security.recoveryFew')}
        </p>
      )}
      <Space wrap>
        <Button onClick={() => setDoing('device')}>{enrolled ? t('security.replace') : t('security.enrol')}</Button>
        {enrolled && <Button onClick={() => setDoing('codes')}>{t('security.recoveryRenew')}</Button>}
      </Space>
      <Modal
        open={doing !== null}
        title={doing === 'codes' ? t('security.recoveryRenew') : t('signIn.enrolTitle')}
        footer={null}
        destroyOnHidden
        mask={{ closable: false }}
        onCancel={() => close()}
      >
        {doing === 'device' && <DeviceChange isEnrolled={enrolled} onDone={close} />}
        {doing === 'codes' && <CodesChange onDone={close} />}
      </Modal>
    </section>
  )
}

function DeviceChange({ isEnrolled, onDone }: { isEnrolled: boolean; onDone: (session: SessionView) => void }) {
  const { t } = useTranslation()
  const offer = useMutation({ mutationKey: ['proof'], mutationFn: (proof: string) => api.offerEnrolment(proof) })
  const [enrolled, setEnrolled] = useState<Enrolled | null>(null)
  if (enrolled) return <RecoveryCodes codes={enrolled.recoveryCodes} onKept={() => onDone(enrolled.session)} />
  if (offer.data) return <DeviceForm enrolment={offer.data} onEnrolled={setEnrolled} />
  return (
    <OneInput
      label={isEnrolled ? t('security.proofCode') : t('security.proofPassword')}
      missing={t('security.proofMissing')}
      submit={t('security.next')}
      isPassword={!isEnrolled}
      error={offer.error}
      isPending={offer.isPending}
      onGiven={(proof) => offer.mutate(proof)}
    />
  )
}

function CodesChange({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const renew = useMutation({ mutationKey: ['proof'], mutationFn: api.renewRecoveryCodes })
  if (renew.data) return <RecoveryCodes codes={renew.data.recoveryCodes} onKept={() => onDone()} />
  return (
    <OneInput
      label={t('security.proofCode')}
      missing={t('security.proofMissing')}
      submit={t('security.next')}
      error={renew.error}
      isPending={renew.isPending}
      onGiven={(code) => renew.mutate(code)}
    />
  )
}
