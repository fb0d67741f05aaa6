import { useQuery } from '@tanstack/react-query'
import { Spin } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Enrolled } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { DeviceForm } from '../security/device-form.tsx'
import { Refused } from './refused.tsx'

interface FirstEnrolmentProps {
  readonly onEnrolled: (enrolled: Enrolled) => void
}
/** The first sign-in with a post that wants a second factor. */
export function FirstEnrolment({ onEnrolled }: FirstEnrolmentProps) {
  const { t } = useTranslation()
  const { data: enrolment, error } = useQuery(queries.enrolment)
  return (
    <>
      <h2>{t('signIn.enrolTitle')}</h2>
      <p className="quiet">{t('signIn.enrolWanted')}</p>
      <Refused error={error} />
      {!enrolment && !error && <Spin />}
      {enrolment && <DeviceForm enrolment={enrolment} onEnrolled={onEnrolled} />}
    </>
  )
}
