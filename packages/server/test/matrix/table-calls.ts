import type { Ledger } from '@fazhi/ledger'
import { all, type Draft, statusIs } from './judge.ts'
import { type LedgerOracle, mayCreate } from './oracle.ts'
import type { Kept } from './town.ts'

/** What is asked of a whole ledger by files: what leaves is what is seen, what comes in is what may be registered. */
export function tableCalls(
  oracle: LedgerOracle,
  ledger: Ledger,
  post: string,
  shown: readonly Kept[],
  seenFrom: Draft['verdict'],
): readonly (readonly [operation: string, call: Draft])[] {
  const base = `/api/ledgers/${oracle.台账}`
  const may = mayCreate(oracle, post)
  const isRestricted = ledger.access.sensitivity === 'restricted'
  return [
    [
      'export',
      {
        method: 'GET',
        url: `${base}/export?format=csv&columns=all`,
        verdict: seenFrom,
        judge: all(statusIs(200), ({ text }) => {
          const foreign = shown.length === 0 && text.trim().split('\r\n').length > 1
          return foreign ? 'exports what is not seen' : null
        }),
      },
    ],
    ['template', { method: 'GET', url: `${base}/template`, verdict: 'allow', judge: statusIs(200) }],
    ['imports', { method: 'GET', url: `${base}/imports`, verdict: 'allow', judge: statusIs(200) }],
    [
      'import',
      {
        method: 'POST',
        url: `${base}/imports?name=a.xlsx`,
        body: {},
        verdict: may ? 'allow' : 'refused',
        judge: statusIs(may ? (isRestricted ? 409 : 400) : 403),
      },
    ],
    [
      'batch',
      {
        method: 'POST',
        url: `${base}/batch`,
        body: { rows: [{}] },
        verdict: may ? 'allow' : 'refused',
        judge: statusIs(may ? 400 : 403),
      },
    ],
  ]
}
