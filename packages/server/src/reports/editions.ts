import { createHash } from 'node:crypto'
import type { PlainDate } from '@fazhi/law'
import { reportEditor } from '@fazhi/lines/shared/posts'
import type { Fixed } from '@fazhi/report/assemble'
import type { EditionView, FixedView, ReportView } from '@fazhi/report/view'
import { type Actor, scopeOf } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { changedMeanwhile, notGranted } from '../problem.ts'
import { say } from '../say.ts'

interface Kept extends FixedView {
  readonly year: number
  readonly edition: number
  readonly figure: string
}
const digestOf = (k: Kept) =>
  createHash('sha256')
    .update(
      JSON.stringify([
        k.year,
        k.edition,
        k.figure,
        k.value,
        k.numerator,
        k.denominator,
        k.base,
        k.printed,
        k.definition,
        k.cutoff,
        k.standing,
      ]),
    )
    .digest('hex')

const number = (stored: string | null) => (stored === null ? null : Number(stored))

/** The last edition of a year's report, as it was fixed; null before there is one. */
export async function findEdition(tx: Tx, region: string, year: number): Promise<Fixed | null> {
  const rows = await tx
    .selectFrom('figure_result as r')
    .innerJoin('account as a', (join) =>
      join.onRef('a.region_code', '=', 'r.region_code').onRef('a.id', '=', 'r.account_id'),
    )
    .selectAll('r')
    .select('a.name as fixed_by')
    .where('r.region_code', '=', region)
    .where('r.year', '=', year)
    .where('r.edition', '=', (eb) =>
      eb
        .selectFrom('figure_result as last')
        .select((e) => e.fn.max('last.edition').as('edition'))
        .where('last.region_code', '=', region)
        .where('last.year', '=', year),
    )
    .execute()
  const [first] = rows
  if (!first) return null
  const figures = rows.map((r): readonly [string, FixedView] => {
    const kept: Kept = {
      year,
      edition: r.edition,
      figure: r.figure,
      value: number(r.value),
      numerator: number(r.numerator),
      denominator: number(r.denominator),
      base: number(r.base),
      printed: r.printed,
      definition: r.definition,
      cutoff: r.cutoff as PlainDate,
      standing: r.standing === 'counted' ? 'counted' : 'typed',
    }
    if (digestOf(kept) !== r.digest) throw new Error(`figure_result ${year}/${r.edition}/${r.figure} was altered`)
    return [r.figure, kept]
  })
  return {
    edition: first.edition,
    fixedAt: new Date(first.counted_at).toISOString(),
    fixedBy: first.fixed_by,
    figures: new Map(figures),
  }
}

/** Fixes a report as it is counted now: an edition more, with every figure, its definition and its cut-off. */
export async function fixEdition(house: House, actor: Actor, report: ReportView): Promise<EditionView> {
  const { region, account, post } = actor
  if (post !== reportEditor.code || account === null)
    throw notGranted(say('只有年度报告编写人可以固定报告，请由其办理'))
  const edition = (report.edition?.edition ?? 0) + 1
  const fixedAt = house.now().toISOString()
  const rows = report.figures.map((f) => {
    const { value, numerator, denominator, base, printed, definition, cutoff, standing } = f
    const kept = { value, numerator, denominator, base, printed, definition, cutoff, standing }
    const text = (n: number | null) => (n === null ? null : String(n))
    return {
      ...kept,
      region_code: region,
      year: report.year,
      edition,
      figure: f.id,
      counted_at: fixedAt,
      account_id: account,
      value: text(value),
      numerator: text(numerator),
      denominator: text(denominator),
      base: text(base),
      digest: digestOf({ ...kept, year: report.year, edition, figure: f.id }),
    }
  })
  const { numInsertedOrUpdatedRows } = await house.store.transaction(scopeOf(actor), (tx) =>
    tx
      .insertInto('figure_result')
      .values(rows)
      .onConflict((oc) => oc.columns(['region_code', 'year', 'edition', 'figure']).doNothing())
      .executeTakeFirstOrThrow(),
  )
  // Somebody else fixed the same edition in the meantime.
  if (numInsertedOrUpdatedRows !== BigInt(rows.length)) throw changedMeanwhile()
  return { edition, fixedAt, fixedBy: actor.name }
}
