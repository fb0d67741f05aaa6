import { createHash } from 'node:crypto'
import type { Sentence } from '@fazhi/law'
import { type Fault, type Ledger, naturalKeyOf, type Scalar } from '@fazhi/ledger'
import type { Tx } from '../db/store.ts'
import { isAdmitted, judgeAll } from '../ledgers/many.ts'
import type { Intake, Recording } from '../ledgers/matter-store.ts'
import { columnLetters } from '../workbooks/merges.ts'
import type { SheetRow } from '../workbooks/reading.ts'
import { cellFault, faultAt, type KeptFault } from './cell-fault.ts'
import { type CellContext, cleaned, isCellFault, readCell, remedies } from './cells.ts'
import { Duplicates } from './duplicates.ts'
import type { Column, Heading } from './heading.ts'
import { Names } from './names.ts'
import { say } from './say.ts'

/** A row of the workbook, and what becomes of it. */
export interface JudgedRow {
  readonly number: number
  /** Of what the row says. */
  readonly digest: string
  readonly faults: readonly KeptFault[]
  /** Null where there are faults. */
  readonly intake: Intake | null
}

interface Read {
  readonly number: number
  readonly digest: string
  readonly values: Readonly<Record<string, Scalar>>
  readonly faults: readonly KeptFault[]
  /** The fields that are to blame. */
  readonly blamed: ReadonlySet<string>
}

/** Reads the rows of one sheet, and lets the ledger judge them. */
export class Judging {
  readonly #ledger: Ledger
  readonly #heading: Heading
  readonly #isFrom1904: boolean
  readonly #duplicates: Duplicates
  #names: Names | null = null

  constructor(ledger: Ledger, heading: Heading, isFrom1904: boolean) {
    this.#ledger = ledger
    this.#heading = heading
    this.#isFrom1904 = isFrom1904
    this.#duplicates = new Duplicates(ledger, naturalKeyOf(ledger))
  }

  /** In one transaction, which asks only. */
  async judge(tx: Tx, rows: readonly SheetRow[], recording: Recording): Promise<readonly JudgedRow[]> {
    this.#names ??= await Names.of(tx, recording.actor)
    await this.#learn(tx, this.#names, rows, recording)
    const context: CellContext = { isFrom1904: this.#isFrom1904, find: this.#names.find.bind(this.#names) }
    const read = rows.map((row) => this.#read(row, context))
    const judged = await judgeAll(
      tx,
      this.#ledger,
      read.map((r) => r.values),
      recording,
    )
    const clean = read.flatMap((r, i) => {
      const of = judged[i]
      return r.faults.length === 0 && of && isAdmitted(of) ? [{ ...r, row: of.change.row }] : []
    })
    const known = await this.#duplicates.find(tx, recording.actor, clean)
    return read.map((r, i): JudgedRow => {
      const of = judged[i]
      const { number, digest } = r
      const repeated = known.get(number)
      const faults = [
        ...r.faults,
        ...(of && !isAdmitted(of)
          ? of.faults.filter((f) => !r.blamed.has(f.field)).map((f) => this.#said(number, f, r.values))
          : []),
        ...(repeated === undefined ? [] : [this.#repeated(number, repeated)]),
      ]
      return { number, digest, faults, intake: faults.length === 0 && of && isAdmitted(of) ? of : null }
    })
  }

  async #learn(tx: Tx, names: Names, rows: readonly SheetRow[], { actor }: Recording): Promise<void> {
    for (const { at, field } of this.#heading.columns) {
      if (field.kind !== 'reference') continue
      const named = rows.flatMap(({ cells }) => {
        const raw = cells[at]
        return raw === null || raw === undefined || raw instanceof Date ? [] : [cleaned(String(raw))]
      })
      await names.learn(tx, actor, field, named)
    }
  }

  #read({ number, cells }: SheetRow, context: CellContext): Read {
    const values: Record<string, Scalar> = {}
    const faults: KeptFault[] = []
    const blamed = new Set<string>()
    for (const { at, name, field, heading } of this.#heading.columns) {
      const reading = readCell(field, cells[at], context)
      if (isCellFault(reading)) {
        faults.push(faultAt({ row: number, column: columnLetters(at), heading }, reading))
        blamed.add(name)
      } else if (reading.value !== null) values[name] = reading.value
    }
    const said = JSON.stringify([
      this.#ledger.shape.code,
      Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ])
    return { number, digest: createHash('sha256').update(said).digest('hex'), values, faults, blamed }
  }

  #columnOf = (field: string): Column | undefined => this.#heading.columns.find((c) => c.name === field)

  #said(row: number, { field, message, said }: Fault, values: Read['values']): KeptFault {
    const column = this.#columnOf(field)
    const declared = this.#ledger.shape.fields[field]
    const general = declared ? remedies[declared.kind] : say('请核对后再导入')
    const isWanted = declared !== undefined && values[field] === undefined
    return faultAt(
      { row, column: column ? columnLetters(column.at) : '', heading: column?.heading ?? declared?.label ?? '' },
      cellFault(said ?? message, isWanted ? say('这一项必填，不能空着') : general),
    )
  }

  #repeated(row: number, message: Sentence): KeptFault {
    const column = this.#columnOf(this.#ledger.start)
    return faultAt(
      { row, column: column ? columnLetters(column.at) : '', heading: column?.heading ?? '' },
      cellFault(message, say('确是同一件的，请删去这一行；不是同一件的，请把能区分的内容写清楚')),
    )
  }
}
