import { plainDate } from '@fazhi/law'
import { figuresOf } from '@fazhi/ledger'
import { act, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { justiceOffice as ledger } from './office.ts'

const office = (openedOn: string) => takeIn(ledger, { name: '月亮湾司法所', township: 'moon-bay', openedOn }, openedOn)

test('司法所个数是截止日在设的个数，当年撤并的不计', () => {
  const closed = act(ledger, office('2010-01-04'), 'close', '2024-06-03', { closingReason: '街道合并' })
  const rows = [office('2010-01-04').row, office('2024-05-06').row, closed.row, office('2025-01-02').row]
  const year = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), cutOff: plainDate('2024-12-31') }
  expect(figuresOf(ledger, rows, year)['active']).toMatchObject({ value: 2, flow: { opening: 2, in: 1, out: 1, closing: 2 } })
})
