import type { PlainDate, Unit } from '@fazhi/law'
import { fault, type ReminderMoment, type ReminderRuleView } from '@fazhi/ledger'
import { v5 as uuidv5, v7 as uuidv7 } from 'uuid'
import { type Administering, recordDeed } from '../administration/deed.ts'
import { wantDuty } from '../administration/duties.ts'
import type { Tx } from '../db/store.ts'
import { invalid } from '../problem.ts'
import { clockLabel, defaultMoments, isMoment, isSubject, momentKey, mostDays, mostMoments, units } from './rule.ts'
import { say } from './say.ts'

const unitLabels = {
  workingDay: '以工作日计算的期限',
  day: '以日计算的期限',
  month: '以月计算的期限',
  year: '以年计算的期限',
  date: '固定日期的期限',
  hour: '以小时计算的期限',
} as const satisfies Record<Unit, string>
const isUnit = (subject: string): subject is Unit => Object.hasOwn(unitLabels, subject)
const labelOf = (subject: string) => (isUnit(subject) ? unitLabels[subject] : clockLabel(subject))

/** Rules as they stand on a day, by their subjects. */
export type Rules = ReadonlyMap<string, readonly ReminderMoment[]>
export const momentsFor = (rules: Rules, clock: string, unit: Unit): readonly ReminderMoment[] =>
  rules.get(clock) ?? rules.get(unit) ?? defaultMoments[unit]

const standing = (tx: Tx, region: string, on: string) =>
  tx
    .selectFrom('reminder_rule')
    .select(['id', 'subject', 'moments', 'from_on', 'to_on'])
    .where('region_code', '=', region)
    .where((eb) => eb.or([eb('to_on', 'is', null), eb('to_on', '>=', on)]))
    .orderBy('from_on')
    .orderBy('id')

export async function rulesOn(tx: Tx, region: string, on: string): Promise<Rules> {
  const rows = await standing(tx, region, on).where('from_on', '<=', on).execute()
  return new Map(rows.map((r) => [r.subject, r.moments]))
}

/** What holds now, what is to hold later, and the program's own where the region says nothing. */
export async function listRules(tx: Tx, { actor, today }: Administering): Promise<readonly ReminderRuleView[]> {
  wantDuty(actor, 'reminders')
  const rows = await standing(tx, actor.region, today).execute()
  const said = rows.map(
    ({ subject, moments, from_on, to_on }): ReminderRuleView => ({
      subject,
      label: labelOf(subject),
      moments,
      from: from_on as PlainDate,
      to: to_on as PlainDate | null,
    }),
  )
  const own = units
    .filter((unit) => !rows.some((r) => r.subject === unit && r.from_on <= today))
    .map(
      (unit): ReminderRuleView => ({
        subject: unit,
        label: labelOf(unit),
        moments: defaultMoments[unit],
        from: null,
        to: null,
      }),
    )
  return [...own, ...said]
}

const rulesRecord = '5b0c7b0e-77a5-4a53-8f5c-0e6a1c8a9d11'

/**
 * Sets what reminds of a kind of clock from a day on; what held before, or was to hold later, ends the day before. Without moments nothing
 * reminds of it.
 */
export async function setRule(
  tx: Tx,
  by: Administering,
  rule: { readonly subject: string; readonly moments: readonly ReminderMoment[]; readonly from: string },
): Promise<readonly ReminderRuleView[]> {
  const { actor, today, at } = by
  wantDuty(actor, 'reminders')
  const { subject, moments, from } = rule
  if (!isSubject(subject)) throw invalid([fault('subject', say('没有“{subject}”这种期限', { subject }))])
  if (from < today) throw invalid([fault('from', say('起用之日不得早于今天'))])
  if (moments.length > mostMoments || !moments.every(isMoment))
    throw invalid([
      fault('moments', say('提醒至多{mostMoments}次，每次在届满前后{mostDays}日以内', { mostMoments, mostDays })),
    ])
  const keys = moments.map(momentKey)
  if (new Set(keys).size < keys.length) throw invalid([fault('moments', say('同一时刻不必提醒两次'))])
  const earlier = await standing(tx, actor.region, from).where('subject', '=', subject).execute()
  for (const { id } of earlier)
    await tx
      .updateTable('reminder_rule')
      .set({ to_on: dayBefore(from) })
      .where('region_code', '=', actor.region)
      .where('id', '=', id)
      .execute()
  await tx
    .insertInto('reminder_rule')
    .values({
      region_code: actor.region,
      id: uuidv7(),
      subject,
      moments: JSON.stringify(moments),
      from_on: from,
      to_on: null,
      made_at: at.toISOString(),
      account_id: actor.account ?? '',
    })
    .execute()
  await recordDeed(tx, by, {
    ledger: 'reminder',
    record: uuidv5(actor.region, rulesRecord),
    name: 'setReminderRule',
    after: { subject, from, moments: keys.join(' ') },
  })
  return listRules(tx, by)
}
const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
