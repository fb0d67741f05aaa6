import type { OrganId, OrganView } from '@fazhi/ledger'
import type { Tx } from '../db/store.ts'

export async function findOrganPath(tx: Tx, region: string, organ: string): Promise<string | null> {
  const found = await tx
    .selectFrom('organ')
    .select('path')
    .where('region_code', '=', region)
    .where('id', '=', organ)
    .executeTakeFirst()
  return found?.path ?? null
}

export async function listOrgans(tx: Tx, region: string): Promise<readonly OrganView[]> {
  const rows = await tx
    .selectFrom('organ')
    .select(['id', 'name', 'parent_id'])
    .where('region_code', '=', region)
    .orderBy('path')
    .execute()
  return rows.map(({ id, name, parent_id }) => ({ id: id as OrganId, name, parent: parent_id as OrganId | null }))
}

export async function findOrganName(tx: Tx, region: string, organ: string): Promise<string | null> {
  const found = await tx
    .selectFrom('organ')
    .select('name')
    .where('region_code', '=', region)
    .where('id', '=', organ)
    .executeTakeFirst()
  return found?.name ?? null
}
