import type { Tx } from '../db/store.ts'

export async function findRegion(tx: Tx, code: string) {
  return tx
    .selectFrom('region')
    .select(['region_code as code', 'name', 'place', 'demo'])
    .where('region_code', '=', code)
    .executeTakeFirst()
}

/** The place's own characters in its numbers. */
export async function findPlace(tx: Tx, code: string): Promise<string> {
  const region = await findRegion(tx, code)
  if (!region) throw new Error(`no region ${code}`)
  return region.place
}
