import { type Field, findField, intakeFields, type Ledger } from '@fazhi/ledger'
import type { FilePlan } from './official.ts'

export interface ExportColumn {
  readonly name: string
  readonly field: Field
  readonly heading: string
  /** What stands over several columns together: the step that fills them. */
  readonly group: string | null
}
export type ColumnChoice = 'list' | 'all'

/** The step of a matter that fills a field first. */
function groupOf(ledger: Ledger, name: string): string | null {
  if (!Object.hasOwn(ledger.shape.fields, name)) return null
  if (intakeFields(ledger).includes(name)) return '登记'
  const move = Object.values(ledger.moves).find(
    (m) =>
      m.asks?.includes(name) ||
      m.offers?.includes(name) ||
      m.stamps === name ||
      m.draws === name ||
      (m.sets !== undefined && name in m.sets) ||
      (m.fills !== undefined && name in m.fills),
  )
  return move?.label ?? null
}

/** The columns of the list as it is, or every field, each under the step that fills it. */
export function exportColumns(ledger: Ledger, choice: ColumnChoice): readonly ExportColumn[] {
  const fields = Object.keys(ledger.shape.fields)
  const names = choice === 'list' ? [...new Set(ledger.list)] : [...fields, 'state', 'organ']
  return names.flatMap((name): ExportColumn[] => {
    const field = findField(ledger, name)
    if (!field) return []
    const unit = field.unit === undefined ? '' : `（${field.unit}）`
    return [{ name, field, heading: `${field.label}${unit}`, group: choice === 'all' ? groupOf(ledger, name) : null }]
  })
}

/** The plan of a file of a ledger's rows. */
export function filePlan(ledger: Ledger, format: FilePlan['format'], choice: ColumnChoice): FilePlan {
  const named = (names: readonly string[]) =>
    names.flatMap((name) => {
      const field = findField(ledger, name)
      return field ? [{ name, field }] : []
    })
  return {
    format,
    columns: exportColumns(ledger, choice),
    every: named(Object.keys(ledger.shape.fields)),
    standing: named(['state', 'organ']),
  }
}

export interface Run {
  readonly label: string
  readonly from: number
  readonly to: number
}
/** Neighbouring columns of one group; there is a row of groups only where one has at least two columns. */
export function groupRuns(columns: readonly Pick<ExportColumn, 'group'>[]): readonly Run[] {
  const runs: Run[] = []
  for (const [at, { group }] of columns.entries()) {
    const last = runs.at(-1)
    if (group === null) continue
    if (last && last.label === group && last.to === at - 1) runs[runs.length - 1] = { ...last, to: at }
    else runs.push({ label: group, from: at, to: at })
  }
  return runs.some((run) => run.to > run.from) ? runs : []
}
