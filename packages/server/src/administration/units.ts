import { fault, type OrganId, type UnitView } from '@fazhi/ledger'
import type { Tx } from '../db/store.ts'
import { changedMeanwhile, invalid, notFound } from '../problem.ts'
import { type Administering, recordDeed, unitRecord } from './deed.ts'
import { wantDuty } from './duties.ts'
import { say } from './say.ts'

const units = (tx: Tx, region: string) =>
  tx
    .selectFrom('organ')
    .select(['id', 'version', 'name', 'parent_id', 'path', 'disabled'])
    .where('region_code', '=', region)
interface UnitRow {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly parent_id: string | null
  readonly disabled: boolean
}
const viewOf = ({ id, version, name, parent_id, disabled }: UnitRow): UnitView => ({
  id: id as OrganId,
  version,
  name,
  parent: parent_id as OrganId | null,
  disabled,
})

/** The units of the region, each under the one above it. */
export async function listUnits(tx: Tx, { actor }: Administering): Promise<readonly UnitView[]> {
  wantDuty(actor, 'accounts', 'appointments')
  return (await units(tx, actor.region).orderBy('path').execute()).map(viewOf)
}

async function findUnit(tx: Tx, region: string, id: string): Promise<UnitRow & { readonly path: string }> {
  const row = await units(tx, region).where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound('单位')
  return row
}

export async function addUnit(
  tx: Tx,
  by: Administering,
  { id, name, parent }: { readonly id: string; readonly name: string; readonly parent: string },
): Promise<UnitView> {
  const { region } = by.actor
  wantDuty(by.actor, 'accounts')
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(id))
    throw invalid([fault('id', say('单位编号用小写字母开头，可含数字和横线，二至四十个字符'))])
  const above = await units(tx, region).where('id', '=', parent).executeTakeFirst()
  if (!above || above.disabled) throw invalid([fault('parent', say('没有这个上级单位，或者它已停用'))])
  if (await units(tx, region).where('id', '=', id).executeTakeFirst())
    throw invalid([fault('id', say('单位编号“{id}”已经使用', { id }))])
  if (name.trim().length === 0) throw invalid([fault('name', say('请填写单位名称'))])
  const row = { id, name: name.trim(), parent_id: parent, path: `${above.path}${id}/` }
  await tx
    .insertInto('organ')
    .values({ region_code: region, ...row })
    .execute()
  await recordDeed(tx, by, {
    ledger: 'organ',
    record: unitRecord(region, id),
    name: 'addUnit',
    after: { id, name: row.name, parent },
  })
  return viewOf({ ...row, version: 1, disabled: false })
}

/** Renames, closes or reopens a unit. Its records stay; nobody is appointed to a closed one. */
export async function changeUnit(
  tx: Tx,
  by: Administering,
  id: string,
  version: number,
  change: { readonly name?: string; readonly disabled?: boolean },
): Promise<UnitView> {
  const { region } = by.actor
  wantDuty(by.actor, 'accounts')
  const unit = await findUnit(tx, region, id)
  if (unit.version !== version) throw changedMeanwhile()
  const { name = unit.name, disabled = unit.disabled } = change
  if (name.trim().length === 0) throw invalid([fault('name', say('请填写单位名称'))])
  const { numUpdatedRows } = await tx
    .updateTable('organ')
    .set({ name: name.trim(), disabled, version: version + 1 })
    .where('region_code', '=', region)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw changedMeanwhile()
  const deed = { ledger: 'organ', record: unitRecord(region, id) } as const
  if (name.trim() !== unit.name)
    await recordDeed(tx, by, {
      ...deed,
      name: 'renameUnit',
      before: { name: unit.name },
      after: { id, name: name.trim() },
    })
  if (disabled !== unit.disabled)
    await recordDeed(tx, by, { ...deed, name: disabled ? 'disableUnit' : 'enableUnit', after: { id } })
  return viewOf(await findUnit(tx, region, id))
}
