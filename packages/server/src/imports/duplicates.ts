import type { Sentence } from '@fazhi/law'
import type { AnyRow, Ledger, Scalar } from '@fazhi/ledger'
import { findGrant } from '@fazhi/ledger'
import { CompiledQuery } from 'kysely'
import type { Actor } from '../auth/actor.ts'
import { columnName, columnTypes } from '../db/columns.ts'
import type { Tx } from '../db/store.ts'
import { maskOf } from '../ledgers/row.ts'
import { say } from './say.ts'

interface Candidate {
  readonly number: number
  readonly digest: string
  readonly row: AnyRow
}

/** Rows that are there already: in the same sheet, taken in before from another file, or in the ledger. */
export class Duplicates {
  readonly #ledger: Ledger
  readonly #key: readonly string[]
  readonly #seen = new Map<string, number>()

  constructor(ledger: Ledger, key: readonly string[]) {
    this.#ledger = ledger
    this.#key = key
  }

  /** @returns in words what a row repeats, by its number */
  async find(tx: Tx, actor: Actor, candidates: readonly Candidate[]): Promise<ReadonlyMap<number, Sentence>> {
    const said = new Map<string, Candidate>()
    const repeated = new Map<number, Sentence>()
    for (const candidate of candidates) {
      const key = this.#keyOf(candidate.row)
      const earlier = this.#seen.get(key)
      if (earlier !== undefined && earlier !== candidate.number)
        repeated.set(candidate.number, say('与第{earlier}行重复', { earlier }))
      else {
        this.#seen.set(key, candidate.number)
        said.set(key, candidate)
      }
    }
    for (const [number, message] of await this.#takenBefore(tx, actor, [...said.values()]))
      repeated.set(number, message)
    for (const [number, message] of await this.#inLedger(tx, actor, said))
      if (!repeated.has(number)) repeated.set(number, message)
    return repeated
  }

  #keyOf = (row: Readonly<Record<string, Scalar | null>>) => JSON.stringify(this.#key.map((name) => row[name] ?? null))

  async #takenBefore(tx: Tx, { region }: Actor, candidates: readonly Candidate[]) {
    if (candidates.length === 0) return []
    const { rows } = await tx.executeQuery<{ digest: string; at: number; record: string }>(
      CompiledQuery.raw(
        `select row_digest as digest, at_row as at, record_id as record from import_record
          where region_code = $1 and ledger = $2 and row_digest = any ($3::text[])`,
        [region, this.#ledger.shape.code, candidates.map((c) => c.digest)],
      ),
    )
    const known = new Map(rows.map((r) => [r.digest, r]))
    return candidates.flatMap(({ number, digest }): (readonly [number, Sentence])[] => {
      const found = known.get(digest)
      return found
        ? [
            [
              number,
              say('已存在：您导入过同样的一行（当时第{at}行，系统编号{record}）', {
                at: found.at,
                record: found.record,
              }),
            ],
          ]
        : []
    })
  }

  /** What the actor sees of the ledger. Where the key is masked to him he is not told that it is there. */
  async #inLedger(tx: Tx, { region, post }: Actor, said: ReadonlyMap<string, Candidate>) {
    const { shape, access } = this.#ledger
    const grant = findGrant(access, post)
    if (said.size === 0 || this.#key.some((name) => maskOf(grant, name) !== undefined)) return []
    const conditions = this.#key.flatMap((name) => {
      const values = [...said.values()].map(({ row }) => row[name] ?? null)
      const kind = shape.fields[name]?.kind
      if (kind === undefined || values.includes(null)) return []
      const type = columnTypes[kind].split(' ')[0] ?? 'text'
      return [{ text: (n: number) => `"${columnName(name)}" = any ($${n}::${type}[])`, values: [...new Set(values)] }]
    })
    if (conditions.length === 0) return []
    const number = Object.entries(shape.fields).find(([, f]) => f.kind === 'number')?.[0]
    const columns = this.#key.map((name) => `"${columnName(name)}" as "${name}"`)
    const shown = number === undefined ? 'id::text' : `coalesce("${columnName(number)}", id::text)`
    const { rows } = await tx.executeQuery<Record<string, Scalar | null>>(
      CompiledQuery.raw(
        `select ${shown} as " shown", ${columns.join(', ')} from ${shape.code}
          where region_code = $1${conditions.map((c, i) => ` and ${c.text(i + 2)}`).join('')}`,
        [region, ...conditions.map((c) => c.values)],
      ),
    )
    return rows.flatMap((found): (readonly [number, Sentence])[] => {
      const candidate = said.get(this.#keyOf(found))
      return candidate
        ? [[candidate.number, say('已存在：台账中已有这一件（{record}）', { record: String(found[' shown']) })]]
        : []
    })
  }
}
