import type pg from 'pg'
import type { Answer } from '../connection.ts'
import { valueParsers } from '../value-parsers.ts'

/** A statement on its way, and who waits for its answer. */
export interface Asked {
  readonly text: string
  readonly values: readonly unknown[]
  readonly name: string | undefined
  resolve(answer: Answer): void
  reject(error: Error): void
}

interface Column {
  readonly name: string
  readonly parse: (text: string) => unknown
}
/** What the session of one connection has been told to keep: null where an error left it open whether it did. */
type Kept = Map<string, readonly Column[] | null>
const keptBy = new WeakMap<WireConnection, Kept>()

/** The part of the driver's connection that its own query classes speak through. */
interface WireConnection {
  readonly stream: { cork(): void; uncork(): void }
  parse(message: { name?: string; text: string }): void
  bind(message: { statement?: string; values: readonly (string | null)[] }): void
  describe(message: { type: 'P' }): void
  execute(message: object): void
  close(message: { type: 'S'; name: string }): void
  sync(): void
}
interface RowDescription {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[]
}

const asText = (text: string) => text
const plain: Readonly<Record<number, (text: string) => unknown>> = {
  16: (text) => text === 't', // bool
  21: Number, // int2
  23: Number, // int4
  700: Number, // float4
  701: Number, // float8
  1009: arrayOf, // text[]
  ...valueParsers,
}
function arrayOf(text: string): unknown {
  const items = text.slice(1, -1).match(/"(?:\\.|[^"\\])*"|[^,]+/gs) ?? []
  return items.map((item) =>
    item.startsWith('"') ? item.slice(1, -1).replace(/\\(.)/gs, '$1') : item === 'NULL' ? null : item,
  )
}

const quotedItem = (item: unknown) =>
  item === null || item === undefined ? 'NULL' : `"${String(item).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
function encode(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`
  return Array.isArray(value) ? `{${value.map(quotedItem).join(',')}}` : String(value)
}

/**
 * Statements that go to the server together: one write, one point of synchronisation, one flush of answers. The driver
 * by itself synchronises after each statement, which costs both sides a system call a statement. After an error the
 * server passes over the rest, and so they fail with it.
 */
export class Batch implements pg.Submittable {
  readonly #asked: readonly Asked[]
  #kept: Kept = new Map()
  #at = 0
  #columns: readonly Column[] = []
  #rows: unknown[] = []
  #fault: Error | undefined

  constructor(asked: readonly Asked[]) {
    this.#asked = asked
  }

  submit(connection: pg.Connection): void {
    const wire = connection as unknown as WireConnection
    this.#kept = keptBy.get(wire) ?? new Map()
    keptBy.set(wire, this.#kept)
    wire.stream.cork()
    for (const { text, values, name } of this.#asked) {
      const known = name === undefined ? undefined : this.#kept.get(name)
      if (name !== undefined && known === null) wire.close({ type: 'S', name })
      if (!known) wire.parse(name === undefined ? { text } : { name, text })
      wire.bind({ ...(name === undefined ? {} : { statement: name }), values: values.map(encode) })
      if (!known) wire.describe({ type: 'P' })
      wire.execute({})
      // Until it is answered nobody knows whether the session keeps it.
      if (name !== undefined && !known) this.#kept.set(name, null)
    }
    wire.sync()
    wire.stream.uncork()
  }

  handleRowDescription({ fields }: RowDescription): void {
    this.#columns = fields.map(({ name, dataTypeID }) => ({ name, parse: plain[dataTypeID] ?? asText }))
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    if (this.#fault) return
    if (this.#rows.length === 0 && this.#columns.length === 0) this.#columns = this.#known() ?? []
    try {
      const row: Record<string, unknown> = {}
      for (const [i, { name, parse }] of this.#columns.entries()) {
        const text = fields[i]
        row[name] = text === null || text === undefined ? null : parse(text)
      }
      this.#rows.push(row)
    } catch (error) {
      this.#fault = error as Error
    }
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    const [, command = '', count] = /^(\w+).*?(\d+)?$/.exec(text) ?? []
    const affected = command === 'SELECT' || command === 'FETCH' ? 0 : Number(count ?? 0)
    this.#done({ rows: this.#rows, command, affected })
  }

  handleEmptyQuery(): void {
    this.#done({ rows: [], command: '', affected: 0 })
  }

  handleError(error: Error): void {
    for (const { reject } of this.#asked.slice(this.#at)) reject(error)
    this.#at = this.#asked.length
  }

  handleReadyForQuery(): void {
    // Every statement has been answered by now, or failed with the one before it.
  }

  #known(): readonly Column[] | undefined {
    const name = this.#asked[this.#at]?.name
    return (name === undefined ? undefined : this.#kept.get(name)) ?? undefined
  }

  #done(answer: Answer): void {
    const asked = this.#asked[this.#at]
    if (asked?.name !== undefined && !this.#kept.get(asked.name)) this.#kept.set(asked.name, this.#columns)
    if (this.#fault) asked?.reject(this.#fault)
    else asked?.resolve(answer)
    this.#at++
    this.#columns = []
    this.#rows = []
    this.#fault = undefined
  }
}
