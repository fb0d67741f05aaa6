import { findGrant, moveScopes } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import type { Town } from './town.ts'

/** Every way to change a record of any ledger, asked with no version, an older and a newer one. */
export async function askWithWrongVersions(town: Town) {
  const records = await town.records()
  const asked: string[] = []
  const faults: string[] = []
  for (const ledger of ledgers) {
    const base = `/api/ledgers/${ledger.shape.code}`
    const clicked = Object.entries(ledger.moves).flatMap(([name, { byLaw }]) => (byLaw ? [] : [name]))
    const ways = [
      ...clicked.map(
        (name) =>
          [`moves/${name}`, (post: string) => moveScopes(findGrant(ledger.access, post), name).length > 0] as const,
      ),
      ['corrections', (post: string) => findGrant(ledger.access, post)?.correct !== undefined] as const,
    ]
    for (const [way, may] of ways) {
      const holders = town.identities.filter((i) => may(i.post))
      if (holders.length === 0) continue
      let isHeld = false
      for (const record of records.filter((r) => r.ledger === ledger)) {
        for (const who of holders) {
          const url = `${base}/${record.id}/${way}`
          const body = way === 'corrections' ? { reason: '登记有误', values: {} } : {}
          const newer = await town.call(who, 'POST', url, body, record.version + 1)
          if (newer.status === 404 || newer.status === 403) continue
          const older = await town.call(who, 'POST', url, body, record.version - 1)
          const none = await town.call(who, 'POST', url, body)
          isHeld = true
          asked.push(url)
          if (newer.status !== 412 || older.status !== 412 || none.status !== 428)
            faults.push(`${who.label} ${url}: ${newer.status} ${older.status} ${none.status}`)
          break
        }
        if (isHeld) break
      }
      if (!isHeld) faults.push(`${base}/…/${way}: nobody could be asked`)
    }
  }
  return { asked: asked.length, faults }
}
