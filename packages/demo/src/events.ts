import type { PlainDate } from '@fazhi/law'
import type { AccountId, Input, Ledger, RecordId } from '@fazhi/ledger'
import type { DemoEvent, DemoMatter, Login } from './script.ts'

/** The matters' intakes and steps in the order of their days, none after `today`. */
export const eventsOf = (matters: readonly DemoMatter[], today: PlainDate): readonly DemoEvent[] =>
  matters
    .flatMap(({ key, ledger, intake, steps }): readonly DemoEvent[] => [
      ...(intake === null ? [] : [{ key, ledger, on: intake.on, kind: 'intake' as const, intake }]),
      ...steps.map((step): DemoEvent => ({ key, ledger, on: step.on, kind: 'move', step })),
    ])
    .filter((event) => event.on <= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/** Who and what the script's logins and keys stand for. */
export interface Cast {
  account(login: Login): AccountId
  record(key: string): RecordId
}

/** An input with accounts in place of logins and records in place of keys: what the engine reads. */
export const withIds = (ledger: Ledger, input: Input, { account, record }: Cast): Input =>
  Object.fromEntries(
    Object.entries(input).map(([field, value]) => {
      const kind = ledger.shape.fields[field]?.kind
      if (kind === 'account') return [field, account(value as Login)]
      return [field, kind === 'reference' ? record(String(value)) : value]
    }),
  )
