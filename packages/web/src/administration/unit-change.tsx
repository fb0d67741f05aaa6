import type { OrganChangeView, UnitView } from '@fazhi/ledger'
import { useQuery } from '@tanstack/react-query'
import { Button, Drawer, Form, Input, Radio, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayInput } from '../fields/day-input.tsx'
import { OrganSelect } from '../fields/organ-select.tsx'
import { Objection } from '../ledger/objection.tsx'
import { useSession } from '../shell/session.ts'
import { administration, administrationQueries } from './api.ts'
import { useDeed } from './use-deed.ts'
import '../settings/settings.css'

type Kind = OrganChangeView['kind']
interface Given {
  readonly kind: Kind
  readonly name?: string
  readonly parent?: string
  readonly from: string
  readonly reason: string
}
const kinds = ['rename', 'move', 'merge'] as const

interface UnitChangeProps {
  readonly unit: UnitView | null
  readonly nameOf: (id: string | null) => string
  readonly mayChange: boolean
  readonly onClose: () => void
}
/** What becomes of a unit from a day on, and what has become of it. */
export function UnitChange({ unit, nameOf, mayChange, onClose }: UnitChangeProps) {
  const { t } = useTranslation()
  const { today } = useSession()
  const [form] = Form.useForm<Given>()
  const kind = Form.useWatch('kind', form) ?? 'rename'
  const { data: changes = [] } = useQuery({ ...administrationQueries.changes(unit?.id ?? ''), enabled: unit !== null })
  const change = useDeed(
    (given: Given) => (unit ? administration.changeOrgan(unit.id, { ...given }) : Promise.reject(new Error('no unit'))),
    onClose,
  )
  const missing = (label: string) => [{ required: true, message: t('form.missing', { field: label }) }]
  const parentLabel = t(kind === 'merge' ? 'units.into' : 'units.newParent')
  return (
    <Drawer
      open={unit !== null}
      onClose={onClose}
      title={<span lang="zh-CN">{unit?.name}</span>}
      size={440}
      destroyOnHidden
    >
      {mayChange && (
        <>
          <p className="quiet">{t('units.about')}</p>
          <Form<Given>
            form={form}
            layout="vertical"
            initialValues={{ kind: 'rename', from: today }}
            onFinish={(given) => change.mutate(given)}
          >
            <Form.Item name="kind" label={t('units.kind')}>
              <Radio.Group
                optionType="button"
                options={kinds.map((value) => ({ value, label: t(`units.${value}`) }))}
              />
            </Form.Item>
            {kind === 'rename' ? (
              <Form.Item name="name" label={t('units.newName')} rules={missing(t('units.newName'))}>
                <Input autoComplete="off" />
              </Form.Item>
            ) : (
              <Form.Item name="parent" label={parentLabel} rules={missing(parentLabel)}>
                <OrganSelect />
              </Form.Item>
            )}
            <Form.Item name="from" label={t('units.from')} rules={missing(t('units.from'))}>
              <DayInput />
            </Form.Item>
            <Form.Item name="reason" label={t('units.reason')} rules={missing(t('units.reason'))}>
              <Input autoComplete="off" />
            </Form.Item>
            <Objection error={change.error} onReload={onClose} />
            <Button type="primary" htmlType="submit" loading={change.isPending}>
              {t('administration.submit')}
            </Button>
          </Form>
        </>
      )}
      <h3 className="drawer-part">{t('units.history')}</h3>
      {changes.length === 0 && <p className="quiet">{t('units.noHistory')}</p>}
      <ul className="plain">
        {changes.map((c) => (
          <li key={c.at} lang="zh-CN">
            {c.from}{' '}
            {c.kind === 'rename'
              ? t('units.renamed', { was: c.was, name: c.name ?? '' })
              : t(c.kind === 'move' ? 'units.moved' : 'units.merged', {
                  was: nameOf(c.was),
                  parent: nameOf(c.parent),
                })}{' '}
            {!c.isApplied && <Tag variant="outlined">{t('units.waiting')}</Tag>}
            <span className="quiet">
              {c.by} · {c.reason}
            </span>
          </li>
        ))}
      </ul>
    </Drawer>
  )
}
