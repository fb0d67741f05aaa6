import { correctionsBeside2024 } from './corrections-beside.ts'
import { corrections2024 } from './corrections-year.ts'
import { desk } from './desk.ts'
import { deskBeside } from './desk-beside.ts'
import { contest2024 } from './enforcement-contest.ts'
import { enforcementDesk } from './enforcement-desk.ts'
import { fileReview2024 } from './enforcement-file-review.ts'
import { inspections2024 } from './enforcement-inspections.ts'
import { leniency2024 } from './enforcement-leniency.ts'
import { penalties2024 } from './enforcement-penalties.ts'
import { plans2024 } from './enforcement-plans.ts'
import { registers } from './enforcement-registers.ts'
import { supervision2024 } from './enforcement-supervision.ts'
import { eventsOf } from './events.ts'
import { courses, history } from './history.ts'
import { litigation } from './litigation.ts'
import { mediationBodies } from './mediation-bodies.ts'
import { mediations2024 } from './mediation-year.ts'
import { proceedings } from './proceedings.ts'
import { accounts, organs, region } from './region.ts'
import { resettlement2024 } from './resettlement-year.ts'
import type { DemoScript } from './script.ts'
import { offices, receptions, stations } from './stations.ts'
import { typedFigures } from './typed.ts'

export { type Cast, withIds } from './events.ts'
export * from './script.ts'

/** An invented 双塔区: two closed years of cases and suits, a desk under way, and the figures of the published report. */
export const demo: DemoScript = {
  region,
  organs,
  accounts,
  typed: typedFigures,
  events: (today, calendar) => {
    const all = courses(calendar)
    const matters = [
      ...offices,
      ...stations(calendar),
      ...receptions(calendar),
      ...history(all, calendar),
      ...proceedings(all, calendar),
      ...litigation(all, calendar),
      ...desk(today, calendar),
      ...deskBeside(today, calendar),
      ...registers(calendar),
      ...plans2024(calendar),
      ...inspections2024(calendar),
      ...penalties2024(calendar),
      ...leniency2024(calendar),
      ...supervision2024(calendar),
      ...fileReview2024(calendar),
      ...contest2024(),
      ...enforcementDesk(today, calendar),
      ...mediationBodies(),
      ...mediations2024(calendar),
      ...corrections2024(calendar),
      ...correctionsBeside2024(calendar),
      ...resettlement2024(calendar),
    ]
    return eventsOf(matters, today)
  },
}
