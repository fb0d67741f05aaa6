import type { NewPassword } from '@fazhi/ledger'
import { Button, Drawer, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { Objection } from '../ledger/objection.tsx'
import { administration } from './api.ts'
import { useDeed } from './use-deed.ts'

interface AccountFormProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onMade: (made: NewPassword) => void
}
/** A new account, with no post yet: that is the security administrator's to give. */
export function AccountForm({ isOpen, onClose, onMade }: AccountFormProps) {
  const { t } = useTranslation()
  const add = useDeed(administration.addAccount, (made) => {
    onClose()
    onMade(made)
  })
  const missing = (label: string) => [
    { required: true, whitespace: true, message: t('form.missing', { field: label }) },
  ]
  return (
    <Drawer open={isOpen} onClose={onClose} title={t('administration.add')} size={420} destroyOnHidden>
      <Form<{ login: string; name: string }> layout="vertical" onFinish={(values) => add.mutate(values)}>
        <Form.Item
          name="login"
          label={t('administration.login')}
          extra={t('administration.loginHint')}
          rules={missing(t('administration.login'))}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="name" label={t('administration.name')} rules={missing(t('administration.name'))}>
          <Input autoComplete="off" />
        </Form.Item>
        <Objection error={add.error} onReload={onClose} />
        <Button type="primary" htmlType="submit" loading={add.isPending}>
          {t('administration.submit')}
        </Button>
      </Form>
    </Drawer>
  )
}
