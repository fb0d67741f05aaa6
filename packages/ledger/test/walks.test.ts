import { test } from 'vitest'
import { fixtures } from './fixtures.ts'
import { expectReplayable } from './replay.ts'

test.each(fixtures.map((ledger) => [ledger.shape.label, ledger] as const))(
  'the entries of “%s” replay to the record, whatever happens to it',
  (_, ledger) => expectReplayable(ledger),
)
