import { findField, type Ledger, type Listed, type Page, startOf } from '@fazhi/ledger'
import { Link } from '@tanstack/react-router'
import { Checkbox, Tag } from 'antd'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { LightMark } from '../clocks/light-mark.tsx'
import { FieldShow } from '../fields/field-show.tsx'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { isSortable, orderOf, type Search } from './list-search.ts'
import { recordName } from './record-title.ts'
import type { Selection } from './selection.ts'
import './record-table.css'

interface RecordTableProps {
  readonly ledger: Ledger
  readonly page: Page
  readonly search?: Search
  /** Where the head of a column leads; without it the order is given. */
  readonly sortedTo?: (name: string) => Search
  /** Those that are declared, where nothing else is said. */
  readonly columns?: readonly string[]
  /** Without it no row can be ticked. */
  readonly selection?: Selection
}
/** Rows as a table; on a phone each row becomes a block of labelled lines. */
export function RecordTable({ ledger, page, search = {}, sortedTo, columns: shown, selection }: RecordTableProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const { code } = ledger.shape
  const [first, ...columns] = shown ?? ledger.list
  const ids = page.items.map(({ row }) => row.id)
  const isTimed = Object.keys(ledger.periods).length > 0
  const head = (name: string) => {
    const label = words.fields[name] ?? name
    if (!sortedTo || !isSortable(ledger, name)) return <th key={name}>{label}</th>
    const order = orderOf(search, name)
    return (
      <th key={name} aria-sort={order ?? 'none'}>
        <Link to="/ledgers/$code" params={{ code }} search={sortedTo(name)} title={t('list.sort', { field: label })}>
          {label}
          <span aria-hidden="true">{order === undefined ? '' : order === 'ascending' ? ' ↑' : ' ↓'}</span>
        </Link>
      </th>
    )
  }
  const cell = ({ row }: Listed, name: string) =>
    name === 'state' ? (
      <Tag variant="outlined">{words.states[row.state] ?? row.state}</Tag>
    ) : (
      <FieldShow ledger={ledger} name={name} value={row[name]} names={page.names} on={startOf(ledger, row)} />
    )
  const heading = ({ row }: Listed, name: string) => {
    const value = row[name] ?? null
    const { kind } = findField(ledger, name) ?? {}
    if (value === null) return t(kind === 'number' ? 'record.unnumbered' : 'list.open')
    if (kind === 'reference' && page.names[value] === undefined) return t('list.open')
    return <FieldShow ledger={ledger} name={name} value={value} names={page.names} isLinked />
  }
  return (
    <table className="records">
      <thead>
        <tr>
          {selection && (
            <th className="tick">
              <Checkbox
                aria-label={t('list.tickPage')}
                checked={ids.length > 0 && ids.every(selection.has)}
                indeterminate={ids.some(selection.has) && !ids.every(selection.has)}
                onChange={({ target }) => selection.set(ids, target.checked)}
              />
            </th>
          )}
          {first !== undefined && head(first)}
          {columns.map(head)}
          {isTimed && <th>{t('list.due')}</th>}
        </tr>
      </thead>
      <tbody onKeyDown={moveFocus}>
        {page.items.map((item) => (
          <tr key={item.row.id}>
            {selection && (
              <td className="tick">
                <Checkbox
                  aria-label={t('list.tick', {
                    record: recordName(ledger, item.row, page.names) ?? t('record.unnumbered'),
                  })}
                  checked={selection.has(item.row.id)}
                  onChange={({ target }) => selection.set([item.row.id], target.checked)}
                />
              </td>
            )}
            {first !== undefined && (
              <td className="title">
                <Link to="/ledgers/$code/$id" params={{ code, id: item.row.id }}>
                  {heading(item, first)}
                </Link>
              </td>
            )}
            {columns.map((name) => (
              <td key={name} data-label={words.fields[name] ?? name}>
                {cell(item, name)}
              </td>
            ))}
            {isTimed && (
              <td data-label={t('list.due')}>
                {item.due && <LightMark light={item.due.light} due={item.due.due} note={item.due.label} />}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Arrows go from row to row; Enter opens, as on any link. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
  const step = steps[event.key]
  if (step === undefined) return
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('td.title > a')]
  const next = links[links.findIndex((link) => link.matches(':focus')) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
