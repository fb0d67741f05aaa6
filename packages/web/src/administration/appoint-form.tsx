import type { AccountView } from '@fazhi/ledger'
import { administrators, posts } from '@fazhi/lines/shared/posts'
import { Button, Drawer, Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayInput } from '../fields/day-input.tsx'
import { OrganSelect } from '../fields/organ-select.tsx'
import { useNaming } from '../i18n/i18n.ts'
import { Objection } from '../ledger/objection.tsx'
import { useSession } from '../shell/session.ts'
import { administration } from './api.ts'
import { useDeed } from './use-deed.ts'

interface Given {
  readonly post: string
  readonly organ: string
  readonly from: string
}
const given = posts.filter((post) => !administrators.some(({ code }) => code === post.code))

/** A post for somebody, at a unit, from a day on. */
export function AppointForm({
  account,
  onClose,
}: {
  readonly account: AccountView | null
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const naming = useNaming()
  const { today } = useSession()
  const appoint = useDeed(
    (values: Given) => (account ? administration.appoint(account, values) : Promise.reject(new Error('nobody'))),
    onClose,
  )
  const missing = (label: string) => [{ required: true, message: t('form.missing', { field: label }) }]
  return (
    <Drawer
      open={account !== null}
      onClose={onClose}
      title={t('administration.appointTitle', { name: account?.name ?? '' })}
      size={420}
      destroyOnHidden
    >
      <Form<Given> layout="vertical" initialValues={{ from: today }} onFinish={(values) => appoint.mutate(values)}>
        <Form.Item name="post" label={t('administration.post')} rules={missing(t('administration.post'))}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={given.map(({ code, label }) => ({ value: code, label: naming(code, label) }))}
          />
        </Form.Item>
        <Form.Item name="organ" label={t('administration.organ')} rules={missing(t('administration.organ'))}>
          <OrganSelect />
        </Form.Item>
        <Form.Item name="from" label={t('administration.from')} rules={missing(t('administration.from'))}>
          <DayInput />
        </Form.Item>
        <Objection error={appoint.error} onReload={onClose} />
        <Button type="primary" htmlType="submit" loading={appoint.isPending}>
          {t('administration.submit')}
        </Button>
      </Form>
    </Drawer>
  )
}
