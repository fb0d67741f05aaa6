import { type PlainDate, yearOf } from '@fazhi/law'
import { fault, type GapView, type SeriesView } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { sql } from 'kysely'
import { type Administering, recordDeed, settingRecord } from '../administration/deed.ts'
import { wantDuty } from '../administration/duties.ts'
import { examiner, scopeOf } from '../auth/actor.ts'
import { findPlace } from '../auth/region.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { printNumber } from '../ledgers/number.ts'
import { invalid } from '../problem.ts'
import { say } from './say.ts'
import { type NewSetting, raiseVersion, setBy, wantSound } from './setting.ts'

type Use = SeriesView['usedBy'][number]
/** Every series that is declared, with what draws from it. */
function declaredSeries(): ReadonlyMap<string, readonly Use[]> {
  const found = new Map<string, Use[]>()
  const add = (series: string | undefined, use: Use) => {
    if (series !== undefined) found.set(series, [...(found.get(series) ?? []), use])
  }
  for (const { shape, documents } of ledgers) {
    const use = { ledger: shape.code, document: null, field: null }
    for (const [field, { series }] of Object.entries(shape.fields)) add(series, { ...use, field })
    for (const [document, { series }] of Object.entries(documents)) add(series, { ...use, document })
  }
  return found
}

interface Template {
  readonly series: string
  readonly from: PlainDate
  readonly template: string
  readonly reason: string
  readonly at: string
  readonly by: string
}
async function templatesOf(tx: Tx, region: string): Promise<readonly Template[]> {
  const rows = await tx
    .selectFrom('series_setting as s')
    .innerJoin('account as a', (join) =>
      join.onRef('a.region_code', '=', 's.region_code').onRef('a.id', '=', 's.account_id'),
    )
    .select(['s.series', 's.from_on', 's.template', 's.reason', 's.set_at as at', 'a.name as by'])
    .where('s.region_code', '=', region)
    .orderBy('s.id')
    .execute()
  return rows.map(({ from_on, ...rest }) => ({ ...rest, from: from_on as PlainDate }))
}
const templateOn = (templates: readonly Template[], series: string, day: string): string =>
  templates
    .filter((t) => t.series === series && t.from <= day)
    .reduce<Template | undefined>((last, t) => (last === undefined || t.from >= last.from ? t : last), undefined)
    ?.template ?? series

interface Drawn {
  readonly series: string
  readonly year: number
  readonly last: number
}
interface Counted extends Drawn {
  readonly issued: number
  readonly voided: number
}
interface Gap extends GapView {
  readonly series: string
  readonly year: number
}
/** At most so many gaps of all series are listed. */
const mostGaps = 500

const drawnIn = (tx: Tx, region: string): Promise<readonly Drawn[]> =>
  tx
    .selectFrom('number_series')
    .select(['series', 'year', 'last'])
    .where('region_code', '=', region)
    .orderBy('series')
    .orderBy('year', 'desc')
    .execute()

/** Numbers voided, and numbers that were drawn and are nowhere: by number, not by record. */
async function standingOf(tx: Tx, region: string, drawn: readonly Drawn[]) {
  const { rows: counted } = await sql<Omit<Counted, 'last'>>`
    select series, year, count(*)::int as issued, count(voided_reason)::int as voided
    from number_issued where region_code = ${region} group by series, year`.execute(tx)
  const { rows: gaps } = await sql<Gap>`
    select series, year, n, printed, voided_reason as reason from number_issued
    where region_code = ${region} and voided_reason is not null
    order by series, year desc, n limit ${mostGaps}`.execute(tx)
  const all: Gap[] = [...gaps]
  const standings = drawn.map((d): Counted => {
    const own = counted.find((c) => c.series === d.series && c.year === d.year)
    return { ...d, issued: own?.issued ?? 0, voided: own?.voided ?? 0 }
  })
  for (const { series, year, last, issued } of standings) {
    if (issued >= last) continue
    const { rows } = await sql<{ n: number }>`
      select g.n from generate_series(1, ${last}::int) as g(n)
        left join number_issued i
          on i.region_code = ${region} and i.series = ${series} and i.year = ${year} and i.n = g.n
      where i.n is null order by g.n limit ${mostGaps}`.execute(tx)
    all.push(...rows.map(({ n }) => ({ series, year, n, printed: null, reason: null })))
  }
  return { counted: standings, gaps: all.toSorted((a, b) => a.n - b.n) }
}

/** Every series: its last number and its next, what is voided and why, and what nothing explains. */
export async function listSeries(house: House, { actor, today }: Administering): Promise<readonly SeriesView[]> {
  wantDuty(actor, 'settings', 'audit')
  const { region } = actor
  const { place, templates, drawn } = await house.store.transaction(scopeOf(actor), async (tx) => ({
    drawn: await drawnIn(tx, region),
    place: await findPlace(tx, region),
    templates: await templatesOf(tx, region),
  }))
  const { counted, gaps } = await house.store.transaction(scopeOf(examiner(region)), (tx) =>
    standingOf(tx, region, drawn),
  )
  return [...declaredSeries()].map(([series, usedBy]) => {
    const template = templateOn(templates, series, today)
    const years = counted.filter((c) => c.series === series)
    return {
      series,
      usedBy,
      template,
      templates: templates.filter((t) => t.series === series).map(({ series: _, ...rest }) => rest),
      years: years.map(({ year, last, issued, voided }) => ({
        year,
        last,
        issued,
        voided,
        missing: last - issued,
        gaps: gaps
          .filter((g) => g.series === series && g.year === year)
          .map(({ n, printed, reason }) => ({ n, printed, reason })),
        next: printNumber(
          year === yearOf(today as PlainDate) ? template : templateOn(templates, series, `${year}-12-31`),
          { place, year, n: last + 1 },
        ),
      })),
    }
  })
}

/** `{place}政复〔{year}〕{n}号`, or a file number `（{year}）{place}调字第{n}号`; no zeros, one year and one number. */
const forms = [
  /^(\{place\})?[\p{Script=Han}]{1,12}〔\{year\}〕\{n\}号$/u,
  /^（\{year\}）(\{place\})?[\p{Script=Han}]{1,12}第\{n\}号$/u,
]

export interface NewTemplate extends NewSetting {
  readonly series: string
  readonly template: string
}

/** Says how a series prints its numbers from a day on; the numbers themselves go on. */
export async function setSeries(tx: Tx, by: Administering, given: NewTemplate): Promise<void> {
  const { region } = by.actor
  wantDuty(by.actor, 'settings')
  const { series, template } = given
  const declared = declaredSeries()
  if (!declared.has(series)) throw invalid([fault('series', say('没有“{series}”这个编号系列', { series }))])
  const known = await templatesOf(tx, region)
  const isTaken = [...declared.keys()].some(
    (other) =>
      other !== series && (other === template || known.some((t) => t.series === other && t.template === template)),
  )
  const from = wantSound(given, [
    ...(forms.some((form) => form.test(template))
      ? []
      : [
          fault(
            'template',
            say(
              '编号样式应写作“{place}政复〔{year}〕{n}号”这样：年份用六角括号〔〕，序号前不加零，{year}和{n}各出现一次',
              { place: '{place}', year: '{year}', n: '{n}' },
            ),
          ),
        ]),
    ...(isTaken ? [fault('template', say('“{template}”与另一编号系列相同，两个系列的编号会重复', { template }))] : []),
    ...(given.from < by.today ? [fault('from', say('新样式从今天或者以后起用，已经编出的编号不变'))] : []),
  ])
  await tx
    .insertInto('series_setting')
    .values({ ...setBy(by, given), series, template })
    .execute()
  await raiseVersion(tx, by)
  await recordDeed(tx, by, {
    ledger: 'setting',
    record: settingRecord(region, `series/${series}`),
    name: 'setSeries',
    before: { template: templateOn(known, series, from) },
    after: { what: series, from, template },
    reason: given.reason.trim(),
  })
}
