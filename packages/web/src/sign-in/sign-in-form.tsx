import type { SessionView } from '@fazhi/ledger'
import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { problemOf } from '../api/problem.ts'
import { queries, queryClient } from '../api/queries.ts'

interface Credentials {
  readonly login: string
  readonly password: string
}
/** `last`: whose session ended; anybody else starts afresh. */
export function SignInForm({ last }: { readonly last: SessionView | null }) {
  const { t } = useTranslation()
  const signIn = useMutation({
    mutationKey: ['signIn'],
    mutationFn: (credentials: Credentials) => api.signIn(credentials),
    onSuccess: (session) => {
      if (last && last.account !== session.account) window.location.assign('/')
      else queryClient.setQueryData(queries.session.queryKey, session)
    },
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
      {signIn.error && (
        <Alert
          className="above-actions"
          type="error"
          showIcon
          title={problemOf(signIn.error)?.detail ?? t('error.unreachable')}
        />
      )}
      <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
        {t('signIn.submit')}
      </Button>
    </Form>
  )
}
