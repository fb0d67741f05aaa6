import { desk } from './desk.ts'
import { eventsOf } from './events.ts'
import { history } from './history.ts'
import { accounts, organs, region } from './region.ts'
import type { DemoScript } from './script.ts'
import { typedFigures } from './typed.ts'

export { withAccounts } from './events.ts'
export * from './script.ts'

/** An invented 双塔区: two closed years of cases, a desk under way, and the figures of the published report. */
export const demo: DemoScript = {
  region,
  organs,
  accounts,
  typed: typedFigures,
  events: (today, calendar) => eventsOf([...history(calendar), ...desk(today, calendar)], today),
}
