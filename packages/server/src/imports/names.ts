import { type Field, findGrant, type Ledger } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { CompiledQuery } from 'kysely'
import type { Actor } from '../auth/actor.ts'
import { columnName } from '../db/columns.ts'
import type { Tx } from '../db/store.ts'
import { maskOf } from '../ledgers/row.ts'
import { cellFault } from './cell-fault.ts'
import type { CellReading } from './cells.ts'
import { say } from './say.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
type Ids = Map<string, Set<string>>

/** More than these say nothing. */
const mostMeant = 3

const add = (ids: Ids, name: string, id: string) => ids.set(name, (ids.get(name) ?? new Set()).add(id))
/** Names are compared without spaces, and without regard to the width of brackets. */
const key = (name: string) => name.normalize('NFKC').replace(/\s/g, '')

/** What organs, accounts and records are called, as the actor knows them. Records are asked for when they are named. */
export class Names {
  readonly #organs: Ids
  readonly #accounts: Ids
  readonly #records = new Map<string, Ids>()
  /** What the organs are called in full. */
  readonly #titles: readonly string[]

  private constructor(organs: Ids, accounts: Ids, titles: readonly string[]) {
    this.#organs = organs
    this.#accounts = accounts
    this.#titles = titles
  }

  static async of(tx: Tx, { region }: Actor): Promise<Names> {
    const [organs, accounts]: [Ids, Ids] = [new Map(), new Map()]
    const named = await tx.selectFrom('organ').select(['id', 'name']).where('region_code', '=', region).execute()
    for (const { id, name } of named) {
      add(organs, key(name), id)
      add(organs, id, id)
    }
    const people = await tx
      .selectFrom('account')
      .select(['id', 'name', 'login'])
      .where('region_code', '=', region)
      .where('disabled', '=', false)
      .execute()
    for (const { id, name, login } of people) {
      add(accounts, key(name), id)
      add(accounts, login, id)
      add(accounts, id, id)
    }
    return new Names(
      organs,
      accounts,
      named.map(({ name }) => name),
    )
  }

  /** Asks for the records that are named, of one ledger at a time. */
  async learn(tx: Tx, actor: Actor, field: Field, named: Iterable<string>): Promise<void> {
    const target = findLedger(field.to ?? '')
    if (!target) return
    const known = this.#records.get(target.shape.code) ?? new Map()
    this.#records.set(target.shape.code, known)
    const wanted = [...new Set(named)].filter((name) => !known.has(name) && !uuid.test(name))
    if (wanted.length === 0) return
    for (const name of wanted) known.set(name, new Set())
    for (const { name, id } of await recordsCalled(tx, actor, target, wanted)) add(known, name, id)
  }

  find(field: Field, name: string): CellReading {
    if (field.kind === 'reference') {
      if (uuid.test(name)) return { value: name.toLowerCase() }
      return one(this.#records.get(field.to ?? '')?.get(name), field, name)
    }
    if (field.kind !== 'organ') return one(this.#accounts.get(name) ?? this.#accounts.get(key(name)), field, name)
    const ids = this.#organs.get(name) ?? this.#organs.get(key(name))
    if (ids !== undefined) return one(ids, field, name)
    const meant = this.#meant(key(name))
    return meant.length === 0
      ? one(ids, field, name)
      : cellFault(
          say('没有叫“{name}”的{what}，或者您看不到它', { name: name.slice(0, 40), what: say('单位') }),
          say('单位名录中有“{names}”，请填写全称', { names: meant.join('”“') }),
        )
  }

  /** Organs whose full name ends as the short one does, else those that have it within; none when there are many. */
  #meant(short: string): readonly string[] {
    if ([...short].length < 2) return []
    const ending = this.#titles.filter((title) => key(title).endsWith(short))
    const meant = ending.length > 0 ? ending : this.#titles.filter((title) => key(title).includes(short))
    return meant.length > mostMeant ? [] : meant
  }
}

function one(ids: ReadonlySet<string> | undefined, { kind, label }: Field, name: string): CellReading {
  const [id, another] = ids ?? []
  const what = kind === 'organ' ? say('单位') : kind === 'account' ? say('人员') : say('记录')
  if (id === undefined)
    return cellFault(
      say('没有叫“{name}”的{what}，或者您看不到它', { name: name.slice(0, 40), what }),
      kind === 'organ'
        ? say('请填写单位名录中{label}的全称', { label })
        : kind === 'account'
          ? say('请填写在用账号的姓名或者登录名')
          : say('请填写那条记录的编号，或者它在列表中的名称'),
    )
  if (another !== undefined)
    return cellFault(
      say('叫“{name}”的{what}不止一个', { name: name.slice(0, 40), what }),
      kind === 'account' ? say('请填写登录名') : kind === 'organ' ? say('请填写单位编号') : say('请填写那条记录的编号'),
    )
  return { value: id }
}

/** By a number that was drawn, or by the first text in the ledger's list; what is masked to the actor calls nobody. */
async function recordsCalled(tx: Tx, { region, post }: Actor, target: Ledger, wanted: readonly string[]) {
  const grant = findGrant(target.access, post)
  const isOpen = (name: string) => maskOf(grant, name) === undefined
  const kinds = (name: string) => target.shape.fields[name]?.kind
  const numbers = Object.keys(target.shape.fields).filter((name) => kinds(name) === 'number')
  const first = target.list.find((name) => kinds(name) === 'text' || kinds(name) === 'person')
  const fields = [...numbers, ...(first === undefined ? [] : [first])].filter(isOpen)
  const found: { readonly name: string; readonly id: string }[] = []
  for (const field of fields) {
    const column = `"${columnName(field)}"`
    const { rows } = await tx.executeQuery<{ name: string; id: string }>(
      CompiledQuery.raw(
        `select ${column} as name, id from ${target.shape.code} where region_code = $1 and ${column} = any ($2::text[])`,
        [region, wanted],
      ),
    )
    found.push(...rows)
  }
  return found
}
