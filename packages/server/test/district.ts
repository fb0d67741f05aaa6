import { createSecretKey, randomBytes } from 'node:crypto'
import type { PlainDate } from '@fazhi/law'
import type { OrganId, RecordView } from '@fazhi/ledger'
import {
  auditAdministrator,
  governmentHead,
  legalOfficer,
  operator,
  reconsiderationClerk,
  reconsiderationHead,
  reportEditor,
  securityAdministrator,
  systemAdministrator,
} from '@fazhi/lines/shared/posts'
import type { FastifyInstance } from 'fastify'
import { type AppOptions, buildApp } from '../src/app.ts'
import type { FileStore } from '../src/attachments/file-store.ts'
import { addAccount } from '../src/auth/account.ts'
import { founder, scopeOf } from '../src/auth/actor.ts'
import { FactorKeys } from '../src/auth/factor-key.ts'
import type { Store, StoreOptions } from '../src/db/store.ts'
import type { House } from '../src/house.ts'
import { type Client, clientsOf, password } from './clients.ts'
import type { Engine } from './engines.ts'
import { openFileFolder } from './file-folder.ts'

export type { Answer, Client } from './clients.ts'
export { password } from './clients.ts'

export const region = '211302'
const organs = [
  { id: 'gov', parent: null, path: '/gov/', name: '某区人民政府' },
  { id: 'review', parent: 'gov', path: '/gov/review/', name: '行政复议机构' },
  { id: 'market', parent: 'gov', path: '/gov/market/', name: '市场监督管理局' },
  { id: 'urban', parent: 'gov', path: '/gov/urban/', name: '综合行政执法局' },
  { id: 'other', parent: 'gov', path: '/gov/other/', name: '另一个复议机构' },
]
const people = {
  clerk: [reconsiderationClerk.code, 'review'],
  stranger: [reconsiderationClerk.code, 'other'],
  head: [reconsiderationHead.code, 'review'],
  chief: [governmentHead.code, 'gov'],
  market: [legalOfficer.code, 'market'],
  urban: [legalOfficer.code, 'urban'],
  editor: [reportEditor.code, 'gov'],
  admin: [systemAdministrator.code, 'gov'],
  security: [securityAdministrator.code, 'gov'],
  auditor: [auditAdministrator.code, 'gov'],
  operator: [operator.code, 'gov'],
} as const
export type Login = keyof typeof people

export interface District {
  readonly app: FastifyInstance
  readonly house: House
  readonly accounts: Readonly<Record<Login, string>>
  /** Behind the back of the house, with every right. */
  tamper(statement: string): Promise<void>
  today(day: string, time?: string): void
  as(login: Login | (string & {})): Promise<Client>
  /** The cookie of a new session, by password and, where it is wanted, by a code of that account's device. */
  signIn(login: Login | (string & {})): Promise<string>
  close(): Promise<void>
}

/** The region, its organs and one account for each of the people above. */
export async function foundDistrict(store: Store): Promise<Readonly<Record<Login, string>>> {
  const accounts: Partial<Record<Login, string>> = {}
  await store.transaction(scopeOf(founder(region)), async (tx) => {
    await tx.insertInto('region').values({ region_code: region, name: '某市某区', place: '某', demo: false }).execute()
    await tx
      .insertInto('organ')
      .values(organs.map(({ parent, ...o }) => ({ ...o, region_code: region, parent_id: parent })))
      .execute()
    for (const [login, [post, organ]] of Object.entries(people))
      accounts[login as Login] = await addAccount(tx, region, {
        login,
        name: `试·${login}`,
        password,
        seats: [{ post, organ: organ as OrganId, from: '2020-01-01' }],
      })
  })
  return accounts as Record<Login, string>
}

export interface DistrictOptions extends Partial<Pick<AppOptions, 'watch' | 'log' | 'fileLimit'>> {
  readonly files?: FileStore
}

/** A small district on a real database, whose calendar the test turns. */
export async function openDistrict(
  engine: Engine,
  options?: StoreOptions,
  { watch, log = false, files: given, fileLimit }: DistrictOptions = {},
): Promise<District> {
  const { store: opened, tamper, drop } = await engine.open([], watch?.storeOptions ?? options)
  const store = watch?.overStore(opened) ?? opened
  let now = new Date('2024-03-01T09:00:00+08:00')
  const own = await openFileFolder()
  const files = given ?? own.files
  const house: House = { store, now: () => now, factorKeys: new FactorKeys([createSecretKey(randomBytes(32))]), files }
  const accounts = await foundDistrict(store)
  const app = await buildApp(house, {
    secure: false,
    log,
    ...(watch && { watch }),
    ...(fileLimit === undefined ? {} : { fileLimit }),
  })

  const clients = clientsOf(app, house.now)
  return {
    app,
    house,
    accounts,
    tamper,
    today: (day, time = '09:00') => {
      now = new Date(`${day as PlainDate}T${time}:00+08:00`)
    },
    ...clients,
    close: async () => {
      await app.close()
      await drop()
      own.remove()
    },
  }
}

export const casesUrl = '/api/ledgers/reconsideration_case'
export const draft = {
  receivedOn: '2024-03-01',
  channel: 'inPerson',
  applicant: '赵试',
  applicantKind: 'citizen',
  respondent: 'market',
  category: 'penalty',
  matter: '请求撤销某行政处罚决定',
}
/** Makes a move on the version the record shows. */
export const move = (client: Client, { row, version }: RecordView, name: string, input: object = {}) =>
  client.send('POST', `${casesUrl}/${row.id}/moves/${name}`, input, { 'if-match': `"${version}"` })
