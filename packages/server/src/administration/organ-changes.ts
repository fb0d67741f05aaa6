import { isPlainDate, type PlainDate } from '@fazhi/law'
import { fault, type OrganChangeView, type OrganId } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { byLaw, scopeOf } from '../auth/actor.ts'
import { attachedTables } from '../db/policies.ts'
import type { Tx } from '../db/store.ts'
import { type House, todayOf } from '../house.ts'
import { conflict, invalid, notFound } from '../problem.ts'
import { type Administering, recordDeed, unitRecord } from './deed.ts'
import { wantDuty } from './duties.ts'
import { say } from './say.ts'

export interface NewChange {
  readonly kind: 'rename' | 'move' | 'merge'
  readonly name?: string | undefined
  /** The unit above from then on, or the one it goes into. */
  readonly parent?: string | undefined
  readonly from: string
  readonly reason: string
}
const deeds = { rename: 'renameUnit', move: 'moveUnit', merge: 'mergeUnit' } as const

const organsOf = (tx: Tx, region: string) =>
  tx.selectFrom('organ').select(['id', 'name', 'parent_id', 'path', 'disabled']).where('region_code', '=', region)

/** What is to become of a unit from a day on; a day that has come is carried out at once. */
export async function changeOrgan(tx: Tx, by: Administering, id: string, change: NewChange): Promise<void> {
  const { region } = by.actor
  wantDuty(by.actor, 'accounts')
  const organ = await organsOf(tx, region).where('id', '=', id).executeTakeFirst()
  if (!organ) throw notFound('单位')
  const { kind, from, reason } = change
  const name = change.name?.trim() ?? ''
  const parent = change.parent ?? ''
  const above = kind === 'rename' ? null : await organsOf(tx, region).where('id', '=', parent).executeTakeFirst()
  const faults = [
    ...(isPlainDate(from) ? [] : [fault('from', say('日期应写作2024-12-31'))]),
    ...(reason.trim().length < 2 ? [fault('reason', say('请说明理由'))] : []),
    ...(kind === 'rename' && name === '' ? [fault('name', say('请填写单位名称'))] : []),
    ...(kind === 'rename' && name === organ.name ? [fault('name', say('单位名称没有改变'))] : []),
    ...(kind !== 'rename' && (!above || above.disabled)
      ? [fault('parent', say('没有这个上级单位，或者它已停用'))]
      : []),
    ...(above?.path.startsWith(organ.path) ? [fault('parent', say('不能归到自己或者自己的下级单位之下'))] : []),
    ...(kind === 'move' && parent === organ.parent_id ? [fault('parent', say('上级单位没有改变'))] : []),
  ]
  if (faults.length > 0) throw invalid(faults)
  if (organ.parent_id === null && kind !== 'rename') throw conflict(say('本级政府不能划转或者并入'))
  const was = kind === 'rename' ? organ.name : (organ.parent_id ?? '')
  await tx
    .insertInto('organ_change')
    .values({
      region_code: region,
      id: uuidv7(),
      organ_id: id,
      kind,
      from_on: from,
      name: kind === 'rename' ? name : null,
      parent_id: kind === 'rename' ? null : parent,
      was,
      reason: reason.trim(),
      account_id: by.actor.account ?? '',
      made_at: by.at.toISOString(),
      applied_at: null,
    })
    .execute()
  await recordDeed(tx, by, {
    ledger: 'organ',
    record: unitRecord(region, id),
    name: deeds[kind],
    before: kind === 'rename' ? { name: was } : { parent: was },
    after: { id, from, ...(kind === 'rename' ? { name } : { parent }) },
    reason: reason.trim(),
  })
}

/** Every table whose rows say under which units they stand. */
const placedTables = (): readonly string[] => [...ledgers.map((l) => l.shape.code), ...attachedTables]

/** Puts a unit with all below it, and their records, under another one. */
async function placeUnder(tx: Tx, region: string, id: string, parent: string): Promise<void> {
  const organ = await organsOf(tx, region).where('id', '=', id).executeTakeFirstOrThrow()
  const above = await organsOf(tx, region).where('id', '=', parent).executeTakeFirstOrThrow()
  if (above.path.startsWith(organ.path)) throw new Error(`${parent} has come to stand under ${id}`)
  const path = `${above.path}${id}/`
  const moved = (column: string) =>
    sql<string>`${path}::text || substr(${sql.ref(column)}, ${organ.path.length + 1}::int)`
  await tx
    .updateTable('organ')
    .set({ path: moved('path') })
    .where('region_code', '=', region)
    .where(sql<boolean>`starts_with(path, ${organ.path})`)
    .execute()
  await tx
    .updateTable('organ')
    .set({ parent_id: parent })
    .where('region_code', '=', region)
    .where('id', '=', id)
    .execute()
  for (const table of placedTables())
    await sql`update ${sql.table(table)} set organ_path = ${moved('organ_path')}
      where region_code = ${region} and starts_with(organ_path, ${organ.path})`.execute(tx)
}

/** Carries out what has come due in a region, one change after another; safe to run twice and from several servers. */
export async function applyOrganChanges(house: House, region: string): Promise<void> {
  const today = todayOf(house)
  for (;;) {
    const isMore = await house.store.transaction(scopeOf(byLaw(region)), async (tx) => {
      const due = await tx
        .selectFrom('organ_change')
        .selectAll()
        .where('region_code', '=', region)
        .where('applied_at', 'is', null)
        .where('from_on', '<=', today)
        .orderBy('from_on')
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .executeTakeFirst()
      if (!due) return false
      if (due.name !== null)
        await tx
          .updateTable('organ')
          .set({ name: due.name, version: sql`version + 1` })
          .where('region_code', '=', region)
          .where('id', '=', due.organ_id)
          .execute()
      if (due.parent_id !== null) await placeUnder(tx, region, due.organ_id, due.parent_id)
      if (due.parent_id !== null)
        await tx
          .updateTable('organ')
          .set({ version: sql`version + 1`, ...(due.kind === 'merge' ? { disabled: true } : {}) })
          .where('region_code', '=', region)
          .where('id', '=', due.organ_id)
          .execute()
      await tx
        .updateTable('organ_change')
        .set({ applied_at: house.now().toISOString() })
        .where('region_code', '=', region)
        .where('id', '=', due.id)
        .execute()
      return true
    })
    if (!isMore) return
  }
}

/** What has become of a unit and what is still to come, the latest first. */
export async function organChanges(tx: Tx, { actor }: Administering, id: string): Promise<readonly OrganChangeView[]> {
  wantDuty(actor, 'accounts', 'appointments')
  const rows = await tx
    .selectFrom('organ_change as c')
    .innerJoin('account as a', (join) =>
      join.onRef('a.region_code', '=', 'c.region_code').onRef('a.id', '=', 'c.account_id'),
    )
    .select(['c.kind', 'c.from_on', 'c.name', 'c.parent_id', 'c.was', 'c.reason', 'c.made_at', 'c.applied_at'])
    .select('a.name as by')
    .where('c.region_code', '=', actor.region)
    .where('c.organ_id', '=', id)
    .orderBy('c.from_on', 'desc')
    .orderBy('c.id', 'desc')
    .execute()
  return rows.map(({ kind, from_on, parent_id, made_at, applied_at, ...rest }) => ({
    ...rest,
    kind: kind as OrganChangeView['kind'],
    from: from_on as PlainDate,
    parent: parent_id as OrganId | null,
    at: made_at,
    isApplied: applied_at !== null,
  }))
}
