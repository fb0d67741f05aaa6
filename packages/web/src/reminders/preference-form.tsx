import type { NoticePreference } from '@fazhi/ledger'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, App, Button, Checkbox, Form, Input, Radio, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../api/problem.ts'
import { queryClient } from '../api/queries.ts'
import { Objection } from '../ledger/objection.tsx'
import { Failure } from '../shell/failure.tsx'
import { reminderQueries, reminders, type Wish } from './api.ts'
import './reminders.css'

const keep = (preference: NoticePreference) => queryClient.setQueryData(reminderQueries.preference.queryKey, preference)

/** How one wants to be told outside the list. */
export function PreferenceForm() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(reminderQueries.preference)
  if (error) return <Failure error={error} onRetry={refetch} />
  return (
    <section className="preference">
      <h2>{t('reminders.preference')}</h2>
      <p className="quiet">{t('reminders.preferenceAbout')}</p>
      {data ? <Habits preference={data} /> : <Skeleton active />}
    </section>
  )
}

function Habits({ preference }: { readonly preference: NoticePreference }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const { canMail, canGateway, address, verified } = preference
  const save = useMutation({
    mutationFn: reminders.setPreference,
    onSuccess: (saved) => {
      keep(saved)
      message.success(t('reminders.saved'))
    },
  })
  const submit = (values: Wish) =>
    save.mutate({ ...preferenceOf(preference), ...values, address: values.address || null })
  if (!canMail && !canGateway) return <Alert type="info" showIcon title={t('reminders.listOnly')} />
  return (
    <>
      <Form<Wish> layout="vertical" initialValues={preferenceOf(preference)} onFinish={submit}>
        {canMail && (
          <>
            <Form.Item name="address" label={t('reminders.address')} extra={t('reminders.addressHint')}>
              <Input type="email" autoComplete="email" maxLength={254} />
            </Form.Item>
            <Form.Item name="mail" label={t('reminders.mail')}>
              <Radio.Group
                options={(['digest', 'each', 'off'] as const).map((value) => ({
                  value,
                  label: t(`reminders.mail_${value}`),
                }))}
              />
            </Form.Item>
          </>
        )}
        {canGateway && (
          <Form.Item name="gateway" valuePropName="checked">
            <Checkbox>{t('reminders.gateway')}</Checkbox>
          </Form.Item>
        )}
        <fieldset className="plain">
          <legend>{t('reminders.quiet')}</legend>
          <div className="times">
            <Form.Item name="quietFrom" noStyle>
              <Input type="time" aria-label={t('reminders.quietFrom')} required />
            </Form.Item>
            <span>{t('reminders.until')}</span>
            <Form.Item name="quietTo" noStyle>
              <Input type="time" aria-label={t('reminders.quietTo')} required />
            </Form.Item>
          </div>
        </fieldset>
        <Form.Item name="workingDays" valuePropName="checked">
          <Checkbox>{t('reminders.workingDaysOnly')}</Checkbox>
        </Form.Item>
        <Objection error={save.error} onReload={() => queryClient.invalidateQueries({ queryKey: ['notices'] })} />
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('reminders.save')}
        </Button>
      </Form>
      {canMail && address !== null && (verified ? <Verified address={address} /> : <Verify address={address} />)}
    </>
  )
}
const preferenceOf = ({ mail, gateway, quietFrom, quietTo, workingDays, address }: NoticePreference): Wish => ({
  mail,
  gateway,
  quietFrom,
  quietTo,
  workingDays,
  address,
})

function Verified({ address }: { readonly address: string }) {
  const { t } = useTranslation()
  return (
    <p>
      {address} <Tag variant="outlined">{t('reminders.verified')}</Tag>
    </p>
  )
}

/** An address is used only when the code sent to it has come back. */
function Verify({ address }: { readonly address: string }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [isSent, setSent] = useState(false)
  const ask = useMutation({
    mutationFn: reminders.askCode,
    onSuccess: () => setSent(true),
    onError: (error) => message.error(problemOf(error)?.detail ?? t('error.unreachable')),
  })
  const take = useMutation({ mutationFn: reminders.takeCode, onSuccess: keep })
  return (
    <Form<{ code: string }> layout="vertical" onFinish={({ code }) => take.mutate(code)}>
      <p>
        {address} <Tag variant="outlined">{t('reminders.unverified')}</Tag>{' '}
        <Button size="small" loading={ask.isPending} onClick={() => ask.mutate()}>
          {t(isSent ? 'reminders.askAgain' : 'reminders.askCode')}
        </Button>
      </p>
      {isSent && (
        <>
          <Form.Item
            name="code"
            label={t('reminders.code')}
            rules={[{ required: true, pattern: /^\d{6}$/, message: t('reminders.codeHint') }]}
          >
            <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} />
          </Form.Item>
          <Objection error={take.error} onReload={() => {}} />
          <Button htmlType="submit" loading={take.isPending}>
            {t('reminders.verify')}
          </Button>
        </>
      )}
    </Form>
  )
}
