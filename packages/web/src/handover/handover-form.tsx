import { findLedger } from '@fazhi/lines'
import { posts } from '@fazhi/lines/shared/posts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { App, Button, Form, Input, Select, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { forgetCounts } from '../api/queries.ts'
import { WorkTable } from '../home/work-table.tsx'
import { useDeedWords } from '../i18n/deed-words.ts'
import { useNaming } from '../i18n/i18n.ts'
import { Objection } from '../ledger/objection.tsx'
import { Failure } from '../shell/failure.tsx'
import { handOver, handoverQueries } from './handover-api.ts'

const route = getRouteApi('/handover')

/** All that one has open, and to whom it goes, in one act. */
export function HandoverForm({ from }: { readonly from: string }) {
  const { t } = useTranslation()
  const { message, modal } = App.useApp()
  const naming = useNaming()
  const navigate = route.useNavigate()
  const [form] = Form.useForm<{ readonly to: string; readonly reason: string }>()
  const { data: view, error, refetch } = useQuery({ ...handoverQueries.handler(from), retry: false })
  const hand = useMutation({
    mutationFn: handOver,
    onSuccess: async ({ records, requests, left }) => {
      message.success(t('handover.done', { records, requests }))
      await forgetCounts()
      if (left > 0) message.warning(t('handover.left', { n: left }))
      else await navigate({ search: {} })
    },
  })
  const back = (
    <Link to="/handover" search={{}}>
      {t('handover.back')}
    </Link>
  )
  if (error)
    return (
      <Failure error={error} onRetry={refetch}>
        {back}
      </Failure>
    )
  if (!view) return <Skeleton active paragraph={{ rows: 6 }} />
  const sayPost = (code: string) => naming(code, posts.find((p) => p.code === code)?.label ?? code)
  const confirm = ({ to, reason }: { readonly to: string; readonly reason: string }) =>
    modal.confirm({
      title: t('handover.ask', { records: view.recordsTotal, requests: view.requests.length }),
      okText: t('handover.submit'),
      cancelText: t('word.cancel'),
      onOk: () => hand.mutateAsync({ from, to, reason }).catch(() => {}),
    })
  return (
    <>
      <p>{back}</p>
      <h2>{t('handover.of', { name: view.name })}</h2>
      <Form form={form} layout="vertical" className="intake above-actions" onFinish={confirm}>
        <Form.Item name="to" label={t('handover.to')} rules={[{ required: true, message: t('handover.toMissing') }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={[...new Map(view.successors.map((s) => [s.account, s])).values()].map((s) => ({
              value: s.account,
              label: `${s.name}（${sayPost(s.post)}，${s.organName}）`,
            }))}
          />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('handover.reason')}
          rules={[{ required: true, whitespace: true, min: 2, message: t('handover.reasonMissing') }]}
        >
          <Input />
        </Form.Item>
        <div className="wide">
          <Objection error={hand.error} onReload={() => hand.reset()} />
          <div className="form-actions">
            <Button type="primary" htmlType="submit" loading={hand.isPending}>
              {t('handover.submit')}
            </Button>
          </div>
        </div>
      </Form>
      {view.waiting > 0 && <p className="quiet">{t('handover.waiting', { n: view.waiting })}</p>}
      {view.records.length > 0 && (
        <section>
          <h2>{t('handover.records')}</h2>
          {view.records.length < view.recordsTotal && (
            <p className="quiet">{t('handover.firstOf', { total: view.recordsTotal, shown: view.records.length })}</p>
          )}
          <WorkTable queue="post" items={view.records} />
        </section>
      )}
      {view.requests.length > 0 && (
        <section>
          <h2>{t('handover.requests')}</h2>
          <ul className="plain">
            {view.requests.map((request) => (
              <li key={request.id}>
                <Link to="/requests/$id" params={{ id: request.id }}>
                  <RequestName ledger={request.ledger} move={request.move} />
                </Link>{' '}
                <span className="quiet">
                  {t(request.standing === 'returned' ? 'requestStanding.returned' : 'requestStanding.asked')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function RequestName({ ledger: code, move }: { readonly ledger: string; readonly move: string }) {
  const { t } = useTranslation()
  const say = useDeedWords()
  const ledger = findLedger(code)
  return <>{ledger ? t('request.heading', { move: say(ledger, { kind: 'move', name: move }) }) : move}</>
}
