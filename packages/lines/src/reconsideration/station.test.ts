import { plainDate } from '@fazhi/law'
import { figuresOf, type Input } from '@fazhi/ledger'
import { act, attempt, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { applicationForwarding } from './forwarding.ts'
import { stationReception } from './reception.ts'
import { reconsiderationStation as ledger } from './station.ts'

const planned = (host = 'office') => takeIn(ledger, { name: '月亮湾工作站', host, hostOrgan: 'moon-bay', establishedOn: '2023-01-03' }, '2023-01-03')
const unified = { signOn: '2023-03-01', procedureOn: '2023-02-01', ledgerOn: '2023-02-01', rulesOn: '2023-02-01' }
const opened = (host = 'office') => act(ledger, planned(host), 'open', '2023-03-01', unified)

test.each`
  落实                                    | 尚未
  ${{}}                                   | ${'挂牌、流程、台账、制度'}
  ${{ ...unified, ledgerOn: undefined }}  | ${'台账'}
  ${{ ...unified, signOn: '2023-03-02' }} | ${'挂牌'}
`('四个统一，$尚未 尚未统一的不能启用', ({ 落实, 尚未 }: { 落实: Input; 尚未: string }) => {
  expect(attempt(ledger, planned(), 'open', '2023-03-01', 落实)).toMatchObject({ reason: expect.stringContaining(`${尚未}尚未统一`) })
})

test('四个统一之后启用，按依托单位分别统计，撤销后不再计入', () => {
  const closed = act(ledger, opened(), 'close', '2024-06-03', { closingReason: '司法所撤并' })
  const rows = [opened().row, closed.row, opened('zone').row, planned().row]
  const year = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), cutOff: plainDate('2024-12-31') }
  expect(figuresOf(ledger, rows, year)).toMatchObject({
    hostedByOffices: { value: 1, flow: { opening: 2, in: 0, out: 1, closing: 1 } },
    hostedByZone: { value: 1 },
  })
})

test('工作站不审查、不拒绝：没有受理和不予受理的环节', () => {
  const moves = [ledger, stationReception, applicationForwarding].flatMap((l) => Object.keys(l.moves))
  expect(moves.toSorted()).toEqual(['answer', 'cancel', 'close', 'forward', 'forward', 'open', 'receive'])
})
