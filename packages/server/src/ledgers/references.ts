import type { Sentence } from '@fazhi/law'
import { type Change, type Fault, fault, findGrant, type Ledger, named } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { sql } from 'kysely'
import type { Actor } from '../auth/actor.ts'
import { planned } from '../db/statement.ts'
import type { Tx } from '../db/store.ts'
import { ask } from '../db/writing.ts'
import { invalid } from '../problem.ts'
import { say } from './say.ts'

function missingAs(ledger: Ledger, name: string): Sentence {
  const label = named(ledger, 'fields', name)
  const kind = ledger.shape.fields[name]?.kind
  if (kind === 'organ') return say('{label}：没有这个单位', { label })
  return kind === 'account' ? say('{label}：没有这个人员', { label }) : say('{label}：没有这条记录', { label })
}

/**
 * Where the values of a field must be found: organs and accounts in this region, records in their ledger, as far as the
 * actor sees it. Where his post has no part in that ledger, only the key of the database says whether the record is there.
 */
function tableOf(ledger: Ledger, name: string, post: string): string | undefined {
  const field = ledger.shape.fields[name]
  if (field?.kind === 'organ' || field?.kind === 'account') return field.kind
  const see = findGrant(findLedger(field?.to ?? '')?.access ?? noAccess, post)?.see
  return see !== undefined && see !== 'reportOnly' && see !== 'public' ? field?.to : undefined
}
const noAccess: Ledger['access'] = { sensitivity: 'internal', grants: [] }

/**
 * What changes name and is not there, change by change: said in words, and alike for what is not there and what the
 * actor may not see.
 */
export async function missingReferences(
  tx: Tx,
  ledger: Ledger,
  changes: readonly Pick<Change, 'entry'>[],
  { region, post }: Pick<Actor, 'region' | 'post'>,
): Promise<readonly (readonly Fault[])[]> {
  const wanted = Object.keys(ledger.shape.fields).flatMap((name) => {
    const table = tableOf(ledger, name, post)
    const values = table === undefined ? [] : changes.map(({ entry }) => entry.after[name] ?? null)
    const ids = [...new Set(values.filter((value) => value !== null))]
    return table === undefined ? [] : [{ name, table, values, ids }]
  })
  const missing: Fault[][] = changes.map(() => [])
  if (wanted.every(({ ids }) => ids.length === 0)) return missing
  // All of a ledger's references are asked for, whichever a change names: so it is one text for a post.
  const each = wanted.map(
    ({ name, table, ids }) =>
      sql`select ${name}::text as name, id::text as id from ${sql.table(table)}
        where region_code = ${region} and id = any (${ids}::${sql.raw(table === 'organ' ? 'text' : 'uuid')}[])`,
  )
  const rows = await ask(tx, planned(sql.join(each, sql` union all `)))
  const found = new Set((rows as readonly { name: string; id: string }[]).map((row) => `${row.name} ${row.id}`))
  for (const { name, values } of wanted)
    for (const [i, id] of values.entries())
      if (id !== null && !found.has(`${name} ${id}`)) missing[i]?.push(fault(name, missingAs(ledger, name)))
  return missing
}

/** @throws what a change names and is not there */
export async function checkReferences(tx: Tx, ledger: Ledger, change: Change, actor: Actor): Promise<void> {
  const [faults = []] = await missingReferences(tx, ledger, [change], actor)
  if (faults.length > 0) throw invalid(faults)
}
