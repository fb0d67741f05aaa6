import type { OrganId, Problem, PublicationView, RecordView } from '@fazhi/ledger'
import { grassrootsOfficer, reconsiderationHead, stationOfficer } from '@fazhi/lines/shared/posts'
import { addAccount } from '../src/auth/account.ts'
import { founder, scopeOf } from '../src/auth/actor.ts'
import { type Client, openDistrict, password, region } from './district.ts'
import type { Engine } from './engines.ts'

export const officesUrl = '/api/ledgers/justice_office'
const office = (name: string) => ({
  name,
  township: 'market',
  address: '某街1号',
  chief: '郑所长',
  openedOn: '2020-01-01',
})
const people = { guide: grassrootsOfficer, leader: reconsiderationHead, station: stationOfficer } as const

/** A form as a browser without scripts sends it. */
export const form = (fields: Readonly<Record<string, string>>) => ({
  method: 'POST' as const,
  payload: new URLSearchParams(fields).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
})

/** A district whose justice offices are opened to the public, by `guide`. */
export async function openOffices(engine: Engine) {
  const district = await openDistrict(engine)
  for (const [login, { code }] of Object.entries(people))
    await district.house.store.transaction(scopeOf(founder(region)), (tx) =>
      addAccount(tx, region, {
        login,
        name: `试·${login}`,
        password,
        seats: [{ post: code, organ: 'gov' as OrganId, from: '2010-01-01' }],
      }),
    )
  const guide = await district.as('guide')
  const made: RecordView[] = []
  const add = async (name: string): Promise<RecordView> => {
    const { body, status } = await guide.send('POST', officesUrl, office(name))
    if (status !== 201) throw new Error(JSON.stringify(body))
    made.push(body)
    return body
  }
  const release = (client: Client, { row }: RecordView) =>
    client.send<PublicationView & Problem>('POST', `${officesUrl}/${row.id}/publication`)
  const addressOf = async (record: RecordView | undefined) => {
    const { body } = await guide.get<PublicationView>(`${officesUrl}/${record?.row.id}/publication`)
    return `/open/justice_office/${body.releases[0]?.address}`
  }
  const ask = (url: string) => district.app.inject(url)
  const text = async (url: string) => (await ask(url)).body
  return { district, guide, leader: await district.as('leader'), made, add, release, addressOf, ask, text }
}
