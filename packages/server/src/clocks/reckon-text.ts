import {
  type Calendar,
  type Clock,
  isPlainDate,
  isRefusal,
  type Reckoning,
  type Refusal,
  reckon,
  type Settings,
} from '@fazhi/law'
import { type Fault, fault, type Invalid } from '@fazhi/ledger'
import { say } from '../say.ts'

export interface ClockQuery {
  readonly from?: string | undefined
  readonly extend?: string | undefined
  /** `2024-03-01..2024-03-20`, both days excluded; several with commas. */
  readonly suspend?: string | undefined
}

function readSuspension(text: string | undefined) {
  const faults: Fault[] = []
  const intervals = (text === undefined || text === '' ? [] : text.split(',')).flatMap((part) => {
    const [from, to, ...rest] = part.split('..')
    if (isPlainDate(from) && isPlainDate(to) && from <= to && rest.length === 0) return [{ from, to }]
    faults.push(fault('suspend', say('中止期间“{part}”应写作2024-03-01..2024-03-20，先后不颠倒', { part })))
    return []
  })
  return { intervals, faults }
}

/** Reckons a statutory clock from what somebody wrote, on a command line or in an address. */
export function reckonText(
  clock: Clock,
  { from, extend, suspend }: ClockQuery,
  settings: Settings,
  calendar: Calendar,
): Reckoning | Refusal | Invalid {
  const { intervals, faults } = readSuspension(suspend)
  if (from === undefined || from === '') faults.push(fault('from', say('请写明起算的日期')))
  if (extend !== undefined && !/^\d{1,6}$/.test(extend))
    faults.push(fault('extend', say('延长应写整数，单位同该期限的延长')))
  if (from === undefined || faults.length > 0) return { faults }
  return reckon(
    clock,
    { from, suspended: intervals, ...(extend === undefined ? {} : { extendedBy: Number(extend) }) },
    { calendar, settings },
  )
}
export const isReckoned = (outcome: Reckoning | Refusal | Invalid): outcome is Reckoning =>
  !('faults' in outcome) && !isRefusal(outcome)
