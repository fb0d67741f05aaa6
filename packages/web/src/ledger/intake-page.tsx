import { findGrant, intakeFields, type Ledger, type RecordView } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi, Link, useBlocker } from '@tanstack/react-router'
import { Button, Form, Modal } from 'antd'
import { Fragment, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { problemOf } from '../api/problem.ts'
import { forgetCounts } from '../api/queries.ts'
import { FieldInput } from '../fields/field-input.tsx'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { NotFound } from '../shell/not-found.tsx'
import { useSession } from '../shell/session.ts'
import { useTitle } from '../shell/title.ts'
import { type FormValues, filled, showFaults } from './form-values.ts'
import { IntakeResult } from './intake-result.tsx'
import { Objection } from './objection.tsx'
import { prefilled } from './prefilled.ts'
import './record.css'

const route = getRouteApi('/ledgers/$code/new')

export function IntakePage() {
  const { code } = route.useParams()
  const search = route.useSearch()
  const { seat } = useSession()
  const ledger = findLedger(code)
  const [created, setCreated] = useState<RecordView | null>(null)
  if (!ledger || findGrant(ledger.access, seat.post)?.create === undefined) return <NotFound />
  return created ? (
    <IntakeResult ledger={ledger} record={created} onAnother={() => setCreated(null)} />
  ) : (
    <IntakeForm key={JSON.stringify(search)} ledger={ledger} given={prefilled(ledger, search)} onCreated={setCreated} />
  )
}

/** Names one intake to the server, so that sending it twice records it once. */
const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** A form of more fields is laid out in two: what must be filled in, and what may be. */
const inOneSection = 10

interface IntakeFormProps {
  readonly ledger: Ledger
  /** Filled in by the address. */
  readonly given: FormValues
  readonly onCreated: (record: RecordView) => void
}
function IntakeForm({ ledger, given, onCreated }: IntakeFormProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const { today } = useSession()
  const { code } = ledger.shape
  const [form] = Form.useForm<FormValues>()
  const [isTouched, setTouched] = useState(false)
  const key = useRef(newKey())
  useTitle(t('intake.title', { ledger: words.label }))

  const create = useMutation({
    mutationFn: (values: FormValues) => api.create(code, filled(values), key.current),
    onSuccess: (record) => {
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
  const leaving = useBlocker({ shouldBlockFn: () => isTouched, enableBeforeUnload: isTouched, withResolver: true })

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
        <FieldInput ledger={ledger} name={name} on={today} />
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
      <Form<FormValues>
        form={form}
        layout="vertical"
        scrollToFirstError
        className="intake"
        initialValues={{ [ledger.start]: today, ...given }}
        onValuesChange={() => setTouched(true)}
        onFinish={(values) => create.mutate(values)}
      >
        {sections.map(({ title, names }) => (
          <Fragment key={title}>
            {isLong && names.length > 0 && <h2 className="wide">{title}</h2>}
            {names.map(item)}
          </Fragment>
        ))}
        <div className="wide">
          <Objection error={create.error} onReload={() => create.reset()} />
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
