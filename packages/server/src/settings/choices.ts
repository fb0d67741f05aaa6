import { addDays, isPlainDate, type PlainDate } from '@fazhi/law'
import { Choices, fault, type OptionSetting, type OptionSettingView } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { type Administering, recordDeed, settingRecord } from '../administration/deed.ts'
import { wantDuty } from '../administration/duties.ts'
import type { Tx } from '../db/store.ts'
import { invalid } from '../problem.ts'
import { say } from './say.ts'
import { dayFault, type NewSetting, raiseVersion, setBy, wantSound } from './setting.ts'

/** All settings of options, in the order in which they were made. */
export async function listChoices(tx: Tx, region: string): Promise<readonly OptionSettingView[]> {
  const rows = await tx
    .selectFrom('choice_setting as s')
    .innerJoin('account as a', (join) =>
      join.onRef('a.region_code', '=', 's.region_code').onRef('a.id', '=', 's.account_id'),
    )
    .select(['s.ledger', 's.field', 's.option', 's.from_on', 's.to_on', 's.label', 's.english', 's.position'])
    .select(['s.note', 's.national_code', 's.reason', 's.set_at', 'a.name as by'])
    .where('s.region_code', '=', region)
    .orderBy('s.id')
    .execute()
  return rows.map(({ from_on, to_on, national_code, set_at, ...rest }) => ({
    ...rest,
    from: from_on as PlainDate,
    to: to_on as PlainDate | null,
    nationalCode: national_code,
    at: set_at,
  }))
}

export interface NewChoice extends NewSetting {
  readonly ledger: string
  readonly field: string
  readonly option: string
  readonly to: string | null
  readonly label: string | null
  readonly english: string | null
  readonly position: number | null
  readonly note: string | null
  readonly nationalCode: string | null
}

const trimmed = (text: string | null) => (text === null || text.trim() === '' ? null : text.trim())

/** Says anew how an option reads, where it stands and until when it is offered, from a day on. */
export async function setChoice(tx: Tx, by: Administering, given: NewChoice): Promise<readonly OptionSettingView[]> {
  const { region } = by.actor
  wantDuty(by.actor, 'settings')
  const { ledger: code, field, option, to } = given
  const options = findLedger(code)?.shape.fields[field]?.options ?? {}
  if (!Object.hasOwn(options, option)) throw invalid([fault('option', say('没有“{option}”这个选项', { option }))])
  const from = wantSound(given, [
    ...(to === null ? [] : dayFault('to', to)),
    ...(to !== null && isPlainDate(to) && to < given.from ? [fault('to', say('止日不早于起日'))] : []),
  ])
  const made: OptionSetting = {
    ledger: code,
    field,
    option,
    from,
    to: to as PlainDate | null,
    label: trimmed(given.label),
    english: trimmed(given.english),
    position: given.position,
    note: trimmed(given.note),
    nationalCode: trimmed(given.nationalCode),
  }
  const before = await listChoices(tx, region)
  const last = new Choices(before).on(code, field, option, from)
  const after = new Choices([...before, made])
  const ends = made.to === null ? [] : [made.to]
  const isEmpty = (day: PlainDate) => !Object.keys(options).some((o) => after.isOffered(code, field, o, day))
  if (ends.some((end) => isEmpty(nextDay(end)))) throw invalid([fault('to', say('至少留一个选项可以选用'))])
  if (last && last.from === from && saidOf(last) === saidOf(made))
    throw invalid([fault('label', say('没有改变任何一项'))])
  await tx
    .insertInto('choice_setting')
    .values({
      ...setBy(by, given),
      ledger: code,
      field,
      option,
      to_on: made.to,
      label: made.label,
      english: made.english,
      position: made.position,
      note: made.note,
      national_code: made.nationalCode,
    })
    .execute()
  await raiseVersion(tx, by)
  await recordDeed(tx, by, {
    ledger: 'setting',
    record: settingRecord(region, `choice/${code}/${field}/${option}`),
    name: 'setChoice',
    ...(last ? { before: valuesOf(last) } : {}),
    after: { what: `${code}.${field}.${option}`, ...valuesOf(made) },
    reason: given.reason.trim(),
  })
  return listChoices(tx, region)
}

const nextDay = (day: PlainDate) => addDays(day, 1)
const valuesOf = ({ from, to, label, english, position, note, nationalCode }: OptionSetting) => ({
  from,
  to,
  label,
  english,
  position,
  note,
  nationalCode,
})
const saidOf = (setting: OptionSetting) => JSON.stringify(valuesOf(setting))
