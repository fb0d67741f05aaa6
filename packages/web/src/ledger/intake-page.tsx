import { isPlainDate } from '@fazhi/law'
import { intakeFields, type Ledger, type RecordView, registers } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useBlocker } from '@tanstack/react-router'
import { Button, Form, Modal, Skeleton } from 'antd'
import { Fragment, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { problemOf } from '../api/problem.ts'
import { forgetCounts } from '../api/queries.ts'
import { FieldInput } from '../fields/field-input.tsx'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { sayMoment } from '../i18n/say-moment.ts'
import { NotFound } from '../shell/not-found.tsx'
import { useSession } from '../shell/session.ts'
import { useTitle } from '../shell/title.ts'
import { AlikeRecords } from './alike-records.tsx'
import { draftQueries } from './draft-api.ts'
import { DraftList } from './draft-list.tsx'
import { type FormValues, filled, showFaults } from './form-values.ts'
import { IntakeResult } from './intake-result.tsx'
import { Objection } from './objection.tsx'
import { prefilled } from './prefilled.ts'
import { useDraft } from './use-draft.ts'
import './record.css'

const route = getRouteApi('/ledgers/$code/new')

export function IntakePage() {
  const { code } = route.useParams()
  const search = route.useSearch()
  const { seat } = useSession()
  const ledger = findLedger(code)
  const [created, setCreated] = useState<RecordView | null>(null)
  if (!ledger || !registers(ledger, seat.post)) return <NotFound />
  return created ? (
    <IntakeResult ledger={ledger} record={created} onAnother={() => setCreated(null)} />
  ) : (
    <Begun key={JSON.stringify(search)} ledger={ledger} search={search} onCreated={setCreated} />
  )
}

interface BegunProps {
  readonly ledger: Ledger
  readonly search: Readonly<Record<string, string>>
  readonly onCreated: (record: RecordView) => void
}
/** The form, with what its draft holds where one is opened. */
function Begun({ ledger, search, onCreated }: BegunProps) {
  const draft = search['draft']
  const { data: drafts, isPending } = useQuery({
    ...draftQueries.drafts(ledger.shape.code),
    enabled: draft !== undefined,
    gcTime: 0,
  })
  const [opened, setOpened] = useState<FormValues | null>(draft === undefined ? {} : null)
  useEffect(() => {
    // Later savings of this very form are not read back into it.
    if (opened === null && drafts) setOpened(drafts.find((d) => d.id === draft)?.form ?? {})
  }, [opened, drafts, draft])
  if (draft !== undefined && (isPending || opened === null)) return <Skeleton active paragraph={{ rows: 8 }} />
  const isThere = drafts?.some((d) => d.id === draft) ?? false
  return (
    <IntakeForm
      ledger={ledger}
      given={{ ...prefilled(ledger, search), ...opened }}
      draft={isThere && draft !== undefined ? draft : null}
      onCreated={onCreated}
    />
  )
}

/** Names one intake to the server, so that sending it twice records it once. */
const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** A form of more fields is laid out in two: what must be filled in, and what may be. */
const inOneSection = 10

interface IntakeFormProps {
  readonly ledger: Ledger
  /** Filled in by the address, or by the draft. */
  readonly given: FormValues
  readonly draft: string | null
  readonly onCreated: (record: RecordView) => void
}
function IntakeForm({ ledger, given, draft: opened, onCreated }: IntakeFormProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const { today } = useSession()
  const { code } = ledger.shape
  const [form] = Form.useForm<FormValues>()
  const draft = useDraft(ledger, opened)
  const values = Form.useWatch([], form) ?? given
  const start = values[ledger.start]
  const begun = isPlainDate(start) ? start : today
  const key = useRef(newKey())
  useTitle(t('intake.title', { ledger: words.label }))

  const create = useMutation({
    mutationFn: async (values: FormValues) => {
      await draft.flush()
      return api.create(code, filled(values), key.current, draft.current())
    },
    onSuccess: (record) => {
      draft.end()
      onCreated(record)
      return forgetCounts()
    },
    onError: (error) => {
      // An answer settles the key; silence does not, for the record may be there.
      if (problemOf(error)) key.current = newKey()
    },
  })
  useEffect(() => {
    showFaults(form, problemOf(create.error)?.faults ?? [])
  }, [form, create.error])
  const isUnsaved = draft.standing === 'waiting' || draft.standing === 'failed'
  const leaving = useBlocker({
    // What is on the server may be left; the rest is sent first, and asked about where it cannot be.
    shouldBlockFn: async () => isUnsaved && !(await draft.flush()),
    enableBeforeUnload: isUnsaved,
    withResolver: true,
  })

  const names = intakeFields(ledger)
  const isRequired = (name: string) => ledger.shape.fields[name]?.optional === false
  const isLong = names.length > inOneSection
  const sections = [
    { title: t('intake.required'), names: isLong ? names.filter(isRequired) : names },
    { title: t('intake.optional'), names: isLong ? names.filter((name) => !isRequired(name)) : [] },
  ]
  const item = (name: string) => {
    const label = words.fields[name] ?? name
    return (
      <Form.Item
        key={name}
        name={name}
        label={label}
        {...(ledger.shape.fields[name]?.long ? { className: 'wide' } : {})}
        rules={[{ required: isRequired(name), message: t('form.missing', { field: label }) }]}
      >
        <FieldInput ledger={ledger} name={name} on={begun} />
      </Form.Item>
    )
  }
  return (
    <article className="page narrow">
      <nav className="crumbs" aria-label={t('record.where')}>
        <Link to="/ledgers/$code" params={{ code }}>
          {words.label}
        </Link>
        <span aria-current="page">{t('list.create')}</span>
      </nav>
      <h1>{t('intake.title', { ledger: words.label })}</h1>
      <p className="quiet">{t('intake.about')}</p>
      <DraftList ledger={ledger} open={draft.id} />
      <Form<FormValues>
        form={form}
        layout="vertical"
        scrollToFirstError
        className="intake"
        initialValues={{ [ledger.start]: today, ...given }}
        onValuesChange={(_, all) => draft.keep(all)}
        onFinish={(values) => create.mutate(values)}
      >
        {sections.map(({ title, names }) => (
          <Fragment key={title}>
            {isLong && names.length > 0 && <h2 className="wide">{title}</h2>}
            {names.map(item)}
          </Fragment>
        ))}
        <div className="wide">
          <AlikeRecords ledger={ledger} values={values} />
          <Objection error={create.error} onReload={() => create.reset()} />
          <p className="quiet draft-standing" aria-live="polite">
            {draft.standing === 'waiting' && t('draft.saving')}
            {draft.standing === 'saved' && draft.savedAt && t('draft.saved', { at: sayMoment(draft.savedAt) })}
            {draft.standing === 'failed' && draft.isKept && t('draft.failed')}
          </p>
          <div className="form-actions">
            <Button type="primary" htmlType="submit" loading={create.isPending}>
              {t('intake.submit')}
            </Button>
            <Link className="button" to="/ledgers/$code" params={{ code }}>
              {t('word.cancel')}
            </Link>
          </div>
        </div>
      </Form>
      <Modal
        open={leaving.status === 'blocked'}
        title={t('intake.leaveTitle')}
        okText={t('intake.leave')}
        cancelText={t('intake.stay')}
        onOk={() => leaving.proceed?.()}
        onCancel={() => leaving.reset?.()}
      >
        {t('intake.leaveText')}
      </Modal>
    </article>
  )
}
