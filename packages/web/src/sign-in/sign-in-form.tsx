import type { SessionView, SignInStep } from '@fazhi/ledger'
import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { Refused } from './refused.tsx'

interface Credentials {
  readonly login: string
  readonly password: string
}
interface SignInFormProps {
  readonly last: SessionView | null
  readonly onSigned: (session: SessionView) => void
  readonly onStep: (step: SignInStep) => void
}
export function SignInForm({ last, onSigned, onStep }: SignInFormProps) {
  const { t } = useTranslation()
  const signIn = useMutation({
    mutationKey: ['proof'],
    mutationFn: (credentials: Credentials) => api.signIn(credentials),
    onSuccess: (answer) => ('secondFactor' in answer ? onStep(answer.secondFactor) : onSigned(answer)),
  })
  return (
    <Form<Credentials>
      layout="vertical"
      requiredMark={false}
      initialValues={{ login: last?.login ?? '', password: '' }}
      onFinish={(credentials) => signIn.mutate(credentials)}
    >
      <Form.Item name="login" label={t('signIn.login')} rules={[{ required: true, message: t('signIn.loginMissing') }]}>
        <Input autoComplete="username" autoFocus={!last} />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('signIn.password')}
        rules={[{ required: true, message: t('signIn.passwordMissing') }]}
      >
        <Input.Password autoComplete="current-password" autoFocus={last !== null} />
      </Form.Item>
      <Refused error={signIn.error} />
      <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
        {t('signIn.submit')}
      </Button>
    </Form>
  )
}
