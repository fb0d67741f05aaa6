import type { Length, PlainDate, Setting, Settings } from '@fazhi/law'
import { Choices, type OptionSetting } from '@fazhi/ledger'
import { gate, scopeOf } from '../auth/actor.ts'
import type { Store, Tx } from '../db/store.ts'
import type { House } from '../house.ts'

/** The length of a term as an installation has set it, for matters that begin from a day on. */
export interface LengthSetting {
  readonly setting: string
  readonly from: PlainDate
  readonly length: Length
}
/** What a region has set, as it was last read. */
export interface Installed {
  readonly version: number
  readonly choices: Choices
  readonly settings: Settings
}

/** The default stands for matters that begin before the first setting. */
export function settingsOf(lengths: readonly LengthSetting[]): Settings {
  return <V>({ setting, byDefault }: Setting<V>, on: PlainDate): V => {
    let found: LengthSetting | undefined
    for (const own of lengths)
      if (own.setting === setting && own.from <= on && (found === undefined || own.from >= found.from)) found = own
    // A setting is named by its clock, and every clock's is a length.
    return found === undefined ? byDefault : (found.length as V)
  }
}

const nothing: Installed = { version: 0, choices: new Choices(), settings: settingsOf([]) }
const known = new WeakMap<Store, Map<string, Installed>>()

/** What a region had set when it was last read; nothing before that. */
export const installedIn = (house: House, region: string): Installed => known.get(house.store)?.get(region) ?? nothing

async function readChoices(tx: Tx, region: string): Promise<readonly OptionSetting[]> {
  const rows = await tx
    .selectFrom('choice_setting')
    .select(['ledger', 'field', 'option', 'from_on', 'to_on', 'label', 'english', 'position', 'note', 'national_code'])
    .where('region_code', '=', region)
    .orderBy('id')
    .execute()
  return rows.map(({ from_on, to_on, national_code, ...rest }) => ({
    ...rest,
    from: from_on as PlainDate,
    to: to_on as PlainDate | null,
    nationalCode: national_code,
  }))
}

async function readLengths(tx: Tx, region: string): Promise<readonly LengthSetting[]> {
  const rows = await tx
    .selectFrom('law_setting')
    .select(['setting', 'from_on', 'unit', 'count'])
    .where('region_code', '=', region)
    .orderBy('id')
    .execute()
  return rows.map(({ setting, from_on, unit, count }) => ({
    setting,
    from: from_on as PlainDate,
    length: { unit, count } as Length,
  }))
}

/** Reads what a region has set, and keeps it for whoever asks next. */
export async function loadInstalled(house: House, region: string): Promise<Installed> {
  const installed = await house.store.snapshot(scopeOf(gate(region)), async (tx): Promise<Installed> => {
    const row = await tx
      .selectFrom('region')
      .select('settings_version')
      .where('region_code', '=', region)
      .executeTakeFirst()
    const version = row?.settings_version ?? 0
    if (version === 0) return nothing
    const [choices, lengths] = [await readChoices(tx, region), await readLengths(tx, region)]
    return { version, choices: new Choices(choices), settings: settingsOf(lengths) }
  })
  const regions = known.get(house.store) ?? new Map<string, Installed>()
  known.set(house.store, regions.set(region, installed))
  return installed
}

/** The same, read again only where the version has risen. */
export async function freshInstalled(house: House, region: string): Promise<Installed> {
  const version = await house.store.transaction(scopeOf(gate(region)), async (tx) => {
    const row = await tx
      .selectFrom('region')
      .select('settings_version')
      .where('region_code', '=', region)
      .executeTakeFirst()
    return row?.settings_version ?? 0
  })
  const installed = installedIn(house, region)
  return installed.version === version ? installed : loadInstalled(house, region)
}
