import { createHash } from 'node:crypto'
import { plainDate } from '@fazhi/law'
import { kindFor } from '../../src/administration/duties.ts'
import { founder, gate, scopeOf } from '../../src/auth/actor.ts'
import type { House } from '../../src/house.ts'
import type { Relation, Standing } from './oracle.ts'

export const region = '211302'
export const abroad = '211303'
export const today = plainDate('2024-06-03')
const units: readonly (readonly [id: string, parent: string | null, path: string])[] = [
  ['gov', null, '/gov/'],
  ['justice', 'gov', '/gov/justice/'],
  ['review', 'justice', '/gov/justice/review/'],
  ['desk', 'review', '/gov/justice/review/desk/'],
  ['other', 'justice', '/gov/justice/other/'],
  ['market', 'gov', '/gov/market/'],
  ['urban', 'gov', '/gov/urban/'],
]
export const places: readonly string[] = ['review', 'justice', 'desk', 'other', 'market', 'urban']

export interface Identity {
  readonly label: string
  readonly post: string
  readonly organ: string
  readonly region: string
  readonly account: string
  /** Empty for nobody. */
  readonly token: string
}
export const pathOf = (organ: string) => units.find(([id]) => id === organ)?.[2] ?? ''
const isAt = (list: string, id: string) => list.includes(`,${id},`)

interface Reached {
  readonly organ: string
  readonly parties: string
  readonly assignees: string
}
/** How somebody stands to a record: by where both are, and by what the record names. */
export function standingTo(who: Identity, { organ, parties, assignees }: Reached): Standing {
  const relations: Relation[] = []
  if (who.region !== region) return { post: who.post, relations: ['外区'] }
  if (who.organ === organ) relations.push('本单位')
  else if (pathOf(organ).startsWith(pathOf(who.organ))) relations.push('上级单位')
  else if (pathOf(who.organ).startsWith(pathOf(organ))) relations.push('下级单位')
  else if (units.find(([id]) => id === who.organ)?.[1] === units.find(([id]) => id === organ)?.[1])
    relations.push('同级单位')
  if (isAt(parties, who.organ)) relations.push('当事单位')
  if (isAt(assignees, who.account)) relations.push('承办人')
  return { post: who.post, relations: relations.length === 0 ? ['他单位'] : relations }
}

/** People, units and sessions, made behind the door: passwords are no matter here. */
export async function settle(house: House, identities: readonly Identity[]): Promise<void> {
  for (const code of [region, abroad]) {
    const own = code === region ? units : [['far', null, '/far/'] as const]
    const people = identities.filter((i) => i.region === code)
    if (people.length === 0) continue
    await house.store.transaction(scopeOf(founder(code)), async (tx) => {
      await tx
        .insertInto('region')
        .values({ region_code: code, name: code, place: code === region ? '某' : '邻', demo: false })
        .execute()
      await tx
        .insertInto('organ')
        .values(own.map(([id, parent_id, path]) => ({ region_code: code, id, name: `单位${id}`, parent_id, path })))
        .execute()
      await tx
        .insertInto('account')
        .values(
          people.map((i, n) => ({
            region_code: code,
            id: i.account,
            login: `p${n}`,
            name: i.label,
            kind: kindFor(i.post),
          })),
        )
        .execute()
      await tx
        .insertInto('appointment')
        .values(
          people.map((i) => ({
            region_code: code,
            id: i.account,
            account_id: i.account,
            organ_id: i.organ,
            post: i.post,
            from_on: '2020-01-01',
            to_on: null,
            kind: kindFor(i.post),
          })),
        )
        .execute()
    })
  }
  await renew(house, identities)
}

export async function renew(house: House, identities: readonly Identity[]): Promise<void> {
  const at = house.now().toISOString()
  for (const code of new Set(identities.map((i) => i.region)))
    await house.store.transaction(scopeOf(gate(code)), async (tx) => {
      await tx.deleteFrom('session').where('region_code', '=', code).execute()
      await tx
        .insertInto('session')
        .values(
          identities
            .filter((i) => i.region === code)
            .map((i) => ({
              region_code: code,
              token_digest: createHash('sha256')
                .update(i.token.slice(code.length + 1))
                .digest('hex'),
              account_id: i.account,
              appointment_id: i.account,
              created_at: at,
              agent: '',
              factor: 'two',
              seen_at: at,
            })),
        )
        .execute()
    })
}
