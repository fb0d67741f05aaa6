import { findGrant, type Ledger } from '@fazhi/ledger'
import { Button, Checkbox, Popover } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { useSession } from '../shell/session.ts'
import { useListChange } from './list-setting.ts'

interface ColumnMenuProps {
  readonly ledger: Ledger
  readonly columns: readonly string[]
  readonly isOwn: boolean
}
/** Which columns the list shows, and in which order; kept at once. */
export function ColumnMenu({ ledger, columns, isOwn }: ColumnMenuProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={isOpen}
      onOpenChange={setOpen}
      title={t('list.columns')}
      content={<Choice ledger={ledger} columns={columns} isOwn={isOwn} />}
    >
      <Button aria-expanded={isOpen}>{t('list.columns')}</Button>
    </Popover>
  )
}

function Choice({ ledger, columns, isOwn }: ColumnMenuProps) {
  const { t } = useTranslation()
  const { seat } = useSession()
  const words = useLedgerWords(ledger)
  const change = useListChange(ledger.shape.code)
  const masked = findGrant(ledger.access, seat.post)?.masked ?? {}
  const choose = (chosen: readonly string[] | null) => change.mutate({ kind: 'columns', columns: chosen })
  const [first, ...rest] = columns
  const others = [...Object.keys(ledger.shape.fields), 'state', 'organ'].filter(
    (name) => !columns.includes(name) && !(name in masked),
  )
  const label = (name: string) => words.fields[name] ?? name
  const shifted = (name: string) => {
    const at = columns.indexOf(name)
    return columns.toSpliced(at, 1).toSpliced(at - 1, 0, name)
  }
  return (
    <div className="column-choice">
      <ol>
        {first !== undefined && <li>{t('list.firstColumn', { field: label(first) })}</li>}
        {rest.map((name, i) => (
          <li key={name}>
            <Checkbox checked onChange={() => choose(columns.filter((c) => c !== name))}>
              {label(name)}
            </Checkbox>
            {i > 0 && (
              <Button
                type="text"
                size="small"
                aria-label={t('list.forward', { field: label(name) })}
                onClick={() => choose(shifted(name))}
              >
                ↑
              </Button>
            )}
          </li>
        ))}
      </ol>
      <ul>
        {others.map((name) => (
          <li key={name}>
            <Checkbox checked={false} onChange={() => choose([...columns, name])}>
              {label(name)}
            </Checkbox>
          </li>
        ))}
      </ul>
      <Button size="small" disabled={!isOwn} onClick={() => choose(null)}>
        {t('list.resetColumns')}
      </Button>
    </div>
  )
}
