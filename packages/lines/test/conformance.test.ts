import { faultsOf } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { expect, test } from 'vitest'
import { english, type LedgerWords } from '../src/english.ts'

test.each(ledgers.map((ledger) => [ledger.shape.label, ledger] as const))('“%s” conforms', (_, ledger) => {
  expect(faultsOf(ledger, ledgers)).toEqual([])
})

test.each(ledgers.map((ledger) => [ledger.shape.label, ledger] as const))(
  'kinds of material and events of “%s” have English names',
  (_, ledger) => {
    const words = new Map<string, LedgerWords>(Object.entries(english)).get(ledger.shape.code)
    expect(Object.keys(words?.materials ?? {})).toEqual(Object.keys(ledger.materials ?? {}))
    expect(Object.keys(words?.events ?? {})).toEqual(Object.keys(ledger.events ?? {}))
  },
)
