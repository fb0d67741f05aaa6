import { type Ledger, openStates } from '@fazhi/ledger'
import { columnName } from './columns.ts'

/** An index that the work on a ledger wants. */
export interface WorkIndex {
  readonly name: string
  readonly columns: string
  readonly where?: string
}
const quoted = (field: string) => `"${columnName(field)}"`

/**
 * Open records alone stand in somebody's queue: by their unit and age, and by whom they are assigned to. Records of one
 * matter are looked for when another is taken in.
 */
export function workIndexes(ledger: Ledger): readonly WorkIndex[] {
  const { access, start, duplicates = [] } = ledger
  const open = openStates(ledger)
  const where = `state in (${open.map((state) => `'${state}'`).join(', ')})`
  const byWork = [
    { name: 'open', columns: `organ_id, ${quoted(start)}, id`, where },
    ...(access.assignees ?? []).map((field) => ({ name: `held_${columnName(field)}`, columns: quoted(field), where })),
  ]
  return [
    // A register without moves is nobody's work.
    ...(open.length === 0 ? [] : byWork),
    ...(duplicates.length === 0 ? [] : [{ name: 'alike', columns: duplicates.map(quoted).join(', ') }]),
  ]
}
