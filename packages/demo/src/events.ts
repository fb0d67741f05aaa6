import type { PlainDate } from '@fazhi/law'
import type { AccountId, Ledger } from '@fazhi/ledger'
import type { DemoEvent, DemoMatter, Login } from './script.ts'

/** The matters' intakes and steps in the order of their days, none after `today`. */
export const eventsOf = (matters: readonly DemoMatter[], today: PlainDate): readonly DemoEvent[] =>
  matters
    .flatMap(({ key, ledger, by, draft, steps }): readonly DemoEvent[] => [
      { key, ledger, on: draft.receivedOn, kind: 'intake', by, draft },
      ...steps.map((step): DemoEvent => ({ key, ledger, on: step.on, kind: 'move', step })),
    ])
    .filter((event) => event.on <= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/** A step's input with the accounts in place of the logins: what the engine reads. */
export const withAccounts = (
  ledger: Ledger,
  input: Readonly<Record<string, unknown>>,
  accountOf: (login: Login) => AccountId,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(input).map(([field, value]) =>
      ledger.shape.fields[field]?.kind === 'account' ? [field, accountOf(value as Login)] : [field, value],
    ),
  )
