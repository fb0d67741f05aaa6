import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Form, Input, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { useDeed } from '../administration/use-deed.ts'
import { queryClient } from '../api/queries.ts'
import { Objection } from '../ledger/objection.tsx'
import { reminderQueries, reminders } from './api.ts'

/** Where notices are handed to short messages or an office platform: only where the machine's configuration allows. */
export function GatewayForm() {
  const { t } = useTranslation()
  const { data } = useQuery(reminderQueries.gateway)
  const set = useDeed(reminders.setGateway)
  return (
    <section className="preference">
      <h2>{t('reminders.gatewayTitle')}</h2>
      {!data && <Skeleton active />}
      {data && data.allowed.length === 0 && <Alert type="info" showIcon title={t('reminders.noGateway')} />}
      {data && data.allowed.length > 0 && (
        <Form<{ url?: string }>
          key={data.version}
          layout="vertical"
          initialValues={{ url: data.url ?? '' }}
          onFinish={({ url = '' }) => set.mutate({ url: url.trim(), version: data.version })}
        >
          <Form.Item
            name="url"
            label={t('reminders.gatewayUrl')}
            extra={t('reminders.gatewayHint', { origins: data.allowed.join(t('word.comma')) })}
          >
            <Input type="url" autoComplete="off" maxLength={500} />
          </Form.Item>
          <Objection
            error={set.error}
            onReload={() => queryClient.invalidateQueries({ queryKey: ['administration'] })}
          />
          <Button htmlType="submit" loading={set.isPending}>
            {t('reminders.save')}
          </Button>
        </Form>
      )}
    </section>
  )
}
