import { firstOffenceCheck as ledger } from '@fazhi/lines/enforcement/first-offence'
import { enforcementClerk, inspector } from '@fazhi/lines/shared/posts'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Button, Form } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../api/problem.ts'
import { FieldInput } from '../../fields/field-input.tsx'
import { useLedgerWords } from '../../i18n/ledger-words.ts'
import { type FormValues, filled, showFaults } from '../../ledger/form-values.ts'
import { Objection } from '../../ledger/objection.tsx'
import { NotFound } from '../../shell/not-found.tsx'
import { useSession } from '../../shell/session.ts'
import { useTitle } from '../../shell/title.ts'
import { enforcement, newKey } from './api.ts'

const route = getRouteApi('/enforcement/first-offence')
const asked = ['penaltyCase', 'slightness', 'harm', 'correction', 'fault'] as const
const askers: readonly string[] = [inspector.code, enforcementClerk.code]

/** Asks whether a case goes unpunished; the earlier breaches are found by the server, and there is no field for them. */
export function FirstOffencePage() {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const { seat, today } = useSession()
  const { penaltyCase } = route.useSearch()
  const navigate = useNavigate()
  const [form] = Form.useForm<FormValues>()
  const key = useRef(newKey())
  useTitle(t('firstOffence.title'))
  const judge = useMutation({
    mutationFn: (values: FormValues) => enforcement.judge(filled(values), key.current),
    onSuccess: ({ row }) => navigate({ to: '/ledgers/$code/$id', params: { code: ledger.shape.code, id: row.id } }),
    onError: (error) => {
      // An answer settles the key; silence does not, for the record may be there.
      if (problemOf(error)) key.current = newKey()
    },
  })
  useEffect(() => {
    showFaults(form, problemOf(judge.error)?.faults ?? [])
  }, [form, judge.error])
  if (!askers.includes(seat.post)) return <NotFound />
  return (
    <article className="page narrow">
      <nav className="crumbs" aria-label={t('record.where')}>
        <Link to="/ledgers/$code" params={{ code: ledger.shape.code }}>
          {words.label}
        </Link>
        <span aria-current="page">{t('firstOffence.title')}</span>
      </nav>
      <h1>{t('firstOffence.title')}</h1>
      <p className="quiet">{t('firstOffence.about')}</p>
      <Form<FormValues>
        form={form}
        layout="vertical"
        scrollToFirstError
        className="intake"
        initialValues={{ penaltyCase: penaltyCase ?? null }}
        onFinish={(values) => judge.mutate(values)}
      >
        {asked.map((name) => {
          const label = words.fields[name] ?? name
          return (
            <Form.Item
              key={name}
              name={name}
              label={label}
              rules={[{ required: true, message: t('form.missing', { field: label }) }]}
            >
              <FieldInput ledger={ledger} name={name} on={today} />
            </Form.Item>
          )
        })}
        <div className="wide">
          <Objection error={judge.error} onReload={() => judge.reset()} />
          <div className="form-actions">
            <Button type="primary" htmlType="submit" loading={judge.isPending}>
              {t('firstOffence.judge')}
            </Button>
          </div>
        </div>
      </Form>
    </article>
  )
}
