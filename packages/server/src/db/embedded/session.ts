import { type PGlite, parse, protocol } from '@electric-sql/pglite'
import type { Answer } from '../connection.ts'

const { serialize } = protocol

/** Plans kept at most: the engine's memory is never given back. */
const mostKept = 1_000

interface Planned {
  readonly name: string
  /** Of the parameters: what each is written as is told by its type. */
  readonly types: readonly number[]
}

/** The engine's only session. It plans a statement once that comes under a name, and any other one each time. */
export class Session {
  readonly #database: PGlite
  readonly #most: number
  /** By the names they were asked under, the longest unused first. */
  readonly #kept = new Map<string, Planned>()
  #made = 0

  constructor(database: PGlite, most = mostKept) {
    this.#database = database
    this.#most = most
  }

  query(sql: string, parameters: readonly unknown[], name?: string): Promise<Answer> {
    return this.#database.runExclusive(async () => {
      const statement = name === undefined ? await this.#plan('', sql) : await this.#keep(name, sql)
      const values = parameters.map((value, i) => this.#written(value, statement.types[i] ?? 0))
      const messages = await this.#send([
        serialize.bind({ statement: statement.name, values }),
        serialize.describe({ type: 'P' }),
        serialize.execute({}),
      ])
      const [result] = parse.parseResults(messages, this.#database.parsers)
      const { rows = [], command = '', affectedRows = 0 } = result ?? {}
      return { rows, command, affected: affectedRows }
    })
  }

  async #keep(asked: string, sql: string): Promise<Planned> {
    const known = this.#kept.get(asked)
    this.#kept.delete(asked)
    if (known !== undefined) {
      this.#kept.set(asked, known)
      return known
    }
    for (const [oldest, { name }] of this.#kept) {
      if (this.#kept.size < this.#most) break
      this.#kept.delete(oldest)
      await this.#send([serialize.close({ type: 'S', name })])
    }
    // A name of its own each time: what failed halfway leaves none behind that is taken.
    const kept = await this.#plan(`k${this.#made++}`, sql)
    this.#kept.set(asked, kept)
    return kept
  }

  /** @param name what the engine knows it by; '' until the next without a name */
  async #plan(name: string, sql: string): Promise<Planned> {
    const messages = await this.#send([serialize.parse({ name, text: sql }), serialize.describe({ type: 'S', name })])
    return { name, types: parse.parseDescribeStatementResults(messages) }
  }

  #written(value: unknown, type: number): string | null {
    if (value === null || value === undefined) return null
    const write = this.#database.serializers[type]
    return write ? write(value) : String(value)
  }

  /** Messages and the end of them travel together: after one that fails the others are passed over. */
  #send(messages: readonly Uint8Array[]) {
    return this.#database.execProtocolStream(Buffer.concat([...messages, serialize.sync()]), { syncToFs: false })
  }
}
