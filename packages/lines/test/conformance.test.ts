import { faultsOf } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { expect, test } from 'vitest'

test.each(ledgers.map((ledger) => [ledger.shape.label, ledger] as const))('“%s” conforms', (_, ledger) => {
  expect(faultsOf(ledger, ledgers)).toEqual([])
})
