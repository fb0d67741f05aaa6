import { fault, type GatewayView } from '@fazhi/ledger'
import { v5 as uuidv5 } from 'uuid'
import { type Administering, recordDeed } from '../administration/deed.ts'
import { wantDuty } from '../administration/duties.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { changedMeanwhile, invalid } from '../problem.ts'
import { isAllowed } from './gateway.ts'
import { say } from './say.ts'

const gatewayRecord = '9d1f3f2c-6b2e-4b59-9a7b-6f3e0d5b1c22'

export async function readGateway(tx: Tx, { outlets }: House, { actor }: Administering): Promise<GatewayView> {
  wantDuty(actor, 'reminders')
  const row = await tx
    .selectFrom('notice_gateway')
    .select(['url', 'version'])
    .where('region_code', '=', actor.region)
    .executeTakeFirst()
  return { url: row?.url || null, version: row?.version ?? 0, allowed: outlets?.gateway?.origins ?? [] }
}

/** Sets where notices are handed on; only to an origin that the machine's own configuration allows. Empty: nowhere. */
export async function setGateway(
  tx: Tx,
  house: House,
  by: Administering,
  version: number,
  url: string,
): Promise<GatewayView> {
  const before = await readGateway(tx, house, by)
  const { region } = by.actor
  if (before.version !== version) throw changedMeanwhile()
  if (url !== '' && !isAllowed(url, before.allowed))
    throw invalid([
      fault('url', say('只能填写本机配置（FAZHI_GATEWAY_ORIGINS）所允许的网关之下的地址，请联系运维人员')),
    ])
  const values = { url, version: version + 1 }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('notice_gateway')
    .values({ region_code: region, ...values })
    .onConflict((oc) => oc.column('region_code').doUpdateSet(values).where('notice_gateway.version', '=', version))
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 1n) throw changedMeanwhile()
  await recordDeed(tx, by, {
    ledger: 'reminder',
    record: uuidv5(region, gatewayRecord),
    name: 'setGateway',
    before: { url: before.url },
    after: { url: url === '' ? null : url },
  })
  return readGateway(tx, house, by)
}
