import type { PlainDate } from '@fazhi/law'
import type { Values } from '../entry.ts'
import type { Ledger } from '../ledger.ts'
import { named } from '../naming.ts'
import { say } from '../say.ts'
import { type By, type Fault, fault } from './matter.ts'

/** Options newly chosen that the installation no longer offers on the day of what is recorded; a kept one stays. */
export function expiredOptions(
  ledger: Ledger,
  values: Values,
  before: Values,
  on: PlainDate,
  by: By,
): readonly Fault[] {
  const { choices } = by
  if (choices === undefined) return []
  const { code, fields } = ledger.shape
  return Object.entries(values).flatMap(([name, value]) => {
    if (fields[name]?.kind !== 'choice' || typeof value !== 'string' || before[name] === value) return []
    if (choices.isOffered(code, name, value, on)) return []
    const to = choices.on(code, name, value, on)?.to ?? ''
    const label = choices.label(ledger, name, value, on)
    return [
      fault(
        name,
        say('{field}：“{label}”用到{to}为止，{on}不能再选用，请选择其他项目', {
          field: named(ledger, 'fields', name),
          label,
          to,
          on,
        }),
      ),
    ]
  })
}
