import type { Ledger, PublicationView } from '@fazhi/ledger'
import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { queryClient } from '../api/queries.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { Objection } from '../ledger/objection.tsx'
import { Failure } from '../shell/failure.tsx'
import { publication, publicationQueries } from './api.ts'

interface PublicationPanelProps {
  readonly ledger: Ledger
  readonly id: string
}
/** What the public has of a record, and whoever may releases it or takes it back. */
export function PublicationPanel({ ledger, id }: PublicationPanelProps) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const { code } = ledger.shape
  const [open, setOpen] = useState<'release' | 'withdrawal' | null>(null)
  const { data, error, refetch } = useQuery(publicationQueries.of(code, id))
  const close = () => setOpen(null)
  const settled = (after: PublicationView, said: string) => {
    queryClient.setQueryData(publicationQueries.of(code, id).queryKey, after)
    message.success(said)
    close()
    return queryClient.invalidateQueries({ queryKey: ['ledger', code, 'history', id] })
  }
  const release = useMutation({
    mutationFn: () => publication.release(code, id),
    onSuccess: (after) => settled(after, t('publication.released')),
  })
  const withdraw = useMutation({
    mutationFn: ({ reason }: { readonly reason: string }) => publication.withdraw(code, id, reason),
    onSuccess: (after) => settled(after, t('publication.withdrawn')),
  })
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return null
  const { base, mayPublish, isPublishable, releases } = data
  const current = releases.find((r) => r.withdrawn === null)
  const ended = releases.flatMap((r) => (r.withdrawn === null ? [] : [{ ...r, withdrawn: r.withdrawn }]))
  return (
    <section className="documents">
      <h2>{t('publication.title')}</h2>
      {current === undefined && (
        <p className="quiet">{t(isPublishable ? 'publication.never' : 'publication.notYet')}</p>
      )}
      {current && (
        <>
          <p>{t('publication.open', { address: current.address, on: current.releasedOn })}</p>
          <p className="quiet">{t('publication.changed', { on: current.changedOn })}</p>
          <p>
            <a href={`${base}/${current.address}`} target="_blank" rel="noreferrer">
              {t('publication.see')}
            </a>
          </p>
        </>
      )}
      {mayPublish && current === undefined && isPublishable && (
        <Button onClick={() => setOpen('release')}>{t('publication.release')}</Button>
      )}
      {mayPublish && current && <Button onClick={() => setOpen('withdrawal')}>{t('publication.withdraw')}</Button>}
      <ul className="plain">
        {ended.map(({ address, releasedOn, withdrawn }) => (
          <li key={address} className="quiet">
            {t('publication.ended', { address, from: releasedOn, on: withdrawn.on, reason: withdrawn.reason })}
          </li>
        ))}
      </ul>
      <Modal
        open={open === 'release'}
        onCancel={close}
        footer={null}
        title={t('publication.releaseTitle')}
        destroyOnHidden
      >
        <ReleaseForm ledger={ledger} error={release.error} isPending={release.isPending} onRelease={release.mutate} />
      </Modal>
      <Modal
        open={open === 'withdrawal'}
        onCancel={close}
        footer={null}
        title={t('publication.withdrawTitle')}
        destroyOnHidden
      >
        <Form layout="vertical" onFinish={(values: { readonly reason: string }) => withdraw.mutate(values)}>
          <p>{t('publication.withdrawAbout')}</p>
          <Form.Item
            name="reason"
            label={t('publication.reason')}
            rules={[{ required: true, whitespace: true, min: 2, message: t('materials.reasonMissing') }]}
          >
            <Input.TextArea className="grows" rows={2} maxLength={500} />
          </Form.Item>
          <Objection error={withdraw.error} onReload={() => withdraw.reset()} />
          <Button type="primary" danger htmlType="submit" loading={withdraw.isPending}>
            {t('publication.withdraw')}
          </Button>
        </Form>
      </Modal>
    </section>
  )
}

interface ReleaseFormProps {
  readonly ledger: Ledger
  readonly error: unknown
  readonly isPending: boolean
  readonly onRelease: () => void
}
function ReleaseForm({ ledger, error, isPending, onRelease }: ReleaseFormProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const fields = (ledger.access.published?.fields ?? []).map((name) => words.fields[name] ?? name)
  return (
    <>
      <p>{t('publication.releaseAbout', { fields: fields.join(t('word.comma')) })}</p>
      <Objection error={error} onReload={() => {}} />
      <Button type="primary" loading={isPending} onClick={() => onRelease()}>
        {t('publication.release')}
      </Button>
    </>
  )
}
