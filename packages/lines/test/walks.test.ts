import { expectReplayable } from '@fazhi/ledger/testing/replay'
import { ledgers } from '@fazhi/lines'
import { test } from 'vitest'

test.each(ledgers.map((ledger) => [ledger.shape.label, ledger] as const))(
  'the entries of “%s” replay to the record, whatever happens to it',
  (_, ledger) => expectReplayable(ledger),
)
