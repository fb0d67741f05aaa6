import type { UnitView } from '@fazhi/ledger'
import { useQuery } from '@tanstack/react-query'
import { App, Button, Drawer, Form, Input, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { OrganSelect } from '../fields/organ-select.tsx'
import { Objection } from '../ledger/objection.tsx'
import { Failure } from '../shell/failure.tsx'
import { useSession } from '../shell/session.ts'
import { useTitle } from '../shell/title.ts'
import { administration, administrationQueries } from './api.ts'
import { dutiesOf } from './duty.ts'
import { UnitChange } from './unit-change.tsx'
import { useDeed } from './use-deed.ts'
import '../ledger/record-table.css'
import './administration.css'

/** Each unit under the one above it, and how deep it stands. */
function inTree(units: readonly UnitView[]): readonly { readonly unit: UnitView; readonly depth: number }[] {
  const under = (parent: string | null, depth: number): ReturnType<typeof inTree> =>
    units.filter((u) => u.parent === parent).flatMap((unit) => [{ unit, depth }, ...under(unit.id, depth + 1)])
  return under(null, 0)
}

/** The units of the district. A closed one keeps its records; nobody is appointed to it. */
export function UnitsPage() {
  const { t } = useTranslation()
  const { seat } = useSession()
  const { data: units, error, refetch } = useQuery(administrationQueries.units)
  const [isAdding, setAdding] = useState(false)
  const [subject, setSubject] = useState<UnitView | null>(null)
  useTitle(t('administration.units'))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!units) return <Skeleton active />
  const mayChange = dutiesOf(seat.post).accounts
  const nameOf = (id: string | null) => units.find((u) => u.id === id)?.name ?? ''
  return (
    <article className="page">
      <div className="page-head">
        <h1>{t('administration.units')}</h1>
        {mayChange && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('administration.addUnit')}
          </Button>
        )}
      </div>
      <div className="sheet">
        <table className="records">
          <thead>
            <tr>
              <th>{t('administration.unitName')}</th>
              <th>{t('administration.unitCode')}</th>
              <th>{t('administration.parent')}</th>
              <th>{t('administration.state')}</th>
              {mayChange && <th>{t('administration.actions')}</th>}
            </tr>
          </thead>
          <tbody>
            {inTree(units).map(({ unit, depth }) => (
              <tr key={unit.id} className={unit.disabled ? 'empty' : undefined}>
                <td>
                  <button
                    type="button"
                    className={`as-link depth-${Math.min(depth, 5)}`}
                    lang="zh-CN"
                    onClick={() => setSubject(unit)}
                  >
                    {unit.name}
                  </button>
                </td>
                <td data-label={t('administration.unitCode')}>{unit.id}</td>
                <td data-label={t('administration.parent')} lang="zh-CN">
                  {nameOf(unit.parent)}
                </td>
                <td data-label={t('administration.state')}>
                  <Tag variant="outlined">
                    {t(unit.disabled ? 'administration.disabled' : 'administration.enabled')}
                  </Tag>
                </td>
                {mayChange && (
                  <td data-label={t('administration.actions')}>
                    <Button size="small" onClick={() => setSubject(unit)}>
                      {t('units.change')}
                    </Button>{' '}
                    <Turn unit={unit} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <UnitChange
        key={subject?.id ?? ''}
        unit={subject}
        nameOf={nameOf}
        mayChange={mayChange}
        onClose={() => setSubject(null)}
      />
      <UnitForm isOpen={isAdding} onClose={() => setAdding(false)} />
    </article>
  )
}

function Turn({ unit }: { readonly unit: UnitView }) {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const { name, disabled } = unit
  const turn = useDeed(() => administration.changeUnit(unit, { disabled: !disabled }))
  return (
    <Button
      size="small"
      onClick={() =>
        modal.confirm({
          title: t(disabled ? 'administration.enableAsk' : 'administration.disableUnitAsk', { name }),
          onOk: () => turn.mutateAsync(undefined).catch(() => {}),
        })
      }
    >
      {t(disabled ? 'administration.enable' : 'administration.disable')}
    </Button>
  )
}

function UnitForm({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const add = useDeed(administration.addUnit, onClose)
  const missing = (label: string) => [{ required: true, message: t('form.missing', { field: label }) }]
  return (
    <Drawer open={isOpen} onClose={onClose} title={t('administration.addUnit')} size={420} destroyOnHidden>
      <Form<{ id: string; name: string; parent: string }> layout="vertical" onFinish={(values) => add.mutate(values)}>
        <Form.Item
          name="id"
          label={t('administration.unitCode')}
          extra={t('administration.unitCodeHint')}
          rules={missing(t('administration.unitCode'))}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="name" label={t('administration.unitName')} rules={missing(t('administration.unitName'))}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="parent" label={t('administration.parent')} rules={missing(t('administration.parent'))}>
          <OrganSelect />
        </Form.Item>
        <Objection error={add.error} onReload={onClose} />
        <Button type="primary" htmlType="submit" loading={add.isPending}>
          {t('administration.submit')}
        </Button>
      </Form>
    </Drawer>
  )
}
