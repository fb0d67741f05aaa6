import type { OrganId, RecordId } from '@fazhi/ledger'
import type { tieRules } from './vocabulary.ts'

const letters = ['A', 'B', 'C', 'D'] as const
interface Keyed {
  readonly kind: 'single' | 'multiple' | 'judge'
  readonly optionC: string | null
  readonly optionD: string | null
  readonly key: string
}
/** Whether an answer is no set of letters in their order, or not what its kind of question wants. */
export function malformedKey({ kind, optionC, optionD, key }: Keyed): boolean {
  const offered = kind === 'judge' ? 'AB' : `AB${optionC === null ? '' : 'C'}${optionD === null ? '' : 'D'}`
  const isSet = key !== '' && key === letters.filter((l) => key.includes(l)).join('') && [...key].every((l) => offered.includes(l))
  return !isSet || (kind === 'multiple' ? key.length < 2 : key.length !== 1)
}
/** What a candidate chose, as it is kept: letters in their order; null where it is no choice. */
export const choiceIn = (raw: unknown, options: number): string | null => {
  if (typeof raw !== 'string') return null
  const offered = letters.slice(0, options)
  return raw === offered.filter((l) => raw.includes(l)).join('') ? raw : null
}

/** A question as it was frozen, with its answer. */
export interface FrozenItem {
  readonly n: number
  readonly points: number
  readonly key: string
}
/** A candidate's choices by number. */
export type Choices = ReadonlyMap<number, string>
/** 全对得分，多选、少选、错选不得分。 */
export const scoreOf = (items: readonly FrozenItem[], choices: Choices): number =>
  items.reduce((sum, { n, points, key }) => sum + (choices.get(n) === key ? points : 0), 0)

export interface Sheet {
  readonly officer: RecordId
  readonly unit: OrganId
  readonly score: number
  readonly seconds: number
  /** Milliseconds since 1970. */
  readonly finishedAt: number
}
export type TieRule = keyof typeof tieRules
/** 同分的依通知定的规则分先后：用时、交卷先后，或者并列。 */
const breaksTie: Readonly<Record<TieRule, (a: Sheet, b: Sheet) => number>> = {
  faster: (a, b) => a.seconds - b.seconds,
  earlier: (a, b) => a.finishedAt - b.finishedAt,
  shared: () => 0,
}
export interface Ranked extends Sheet {
  readonly place: number
}
/** Whoever is not told apart shares a place, and the places after it are left out. */
export function rankingOf(sheets: readonly Sheet[], rule: TieRule): readonly Ranked[] {
  const compared = (a: Sheet, b: Sheet) => b.score - a.score || breaksTie[rule](a, b)
  const sorted = sheets.toSorted((a, b) => compared(a, b) || (a.officer < b.officer ? -1 : 1))
  let place = 0
  let last: Sheet | null = null
  return sorted.map((sheet, i) => {
    if (last === null || compared(last, sheet) !== 0) place = i + 1
    last = sheet
    return { ...sheet, place }
  })
}

/** 队伍以顺序命名，记录里存中文。 */
export const teamName = (n: number) => `第${n}队`
export interface Selection {
  readonly teams: readonly (readonly Ranked[])[]
  /** Those who share the last place that would be chosen: a further round decides between them. */
  readonly undecided: readonly Ranked[]
}
/** 依名次蛇形分队，使各队相当；末位并列、名额不够的，先加试，不由系统决定。 */
export function teamsOf(ranking: readonly Ranked[], teams: number, members: number): Selection {
  const wanted = teams * members
  const [last, next] = [ranking[wanted - 1], ranking[wanted]]
  if (last === undefined) return { teams: [], undecided: [] }
  if (next !== undefined && next.place === last.place) return { teams: [], undecided: ranking.filter((r) => r.place === last.place) }
  const teamOf = (i: number) => (Math.floor(i / teams) % 2 === 0 ? i % teams : teams - 1 - (i % teams))
  const chosen = ranking.slice(0, wanted)
  return { teams: Array.from({ length: teams }, (_, t) => chosen.filter((_, i) => teamOf(i) === t)), undecided: [] }
}

export interface ItemStatistics {
  readonly n: number
  readonly right: number
  readonly answered: number
  /** 难度：答对的比例，不答的算答错；没有人参加的为空。 */
  readonly difficulty: number | null
  /** 区分度：高分组与低分组（各百分之二十七）答对比例之差。 */
  readonly discrimination: number | null
}
const groupShare = 0.27
export function statisticsOf(
  items: readonly FrozenItem[],
  ranking: readonly Pick<Sheet, 'officer'>[],
  choices: ReadonlyMap<RecordId, Choices>,
): readonly ItemStatistics[] {
  const size = Math.max(1, Math.round(ranking.length * groupShare))
  return items.map(({ n, key }) => {
    const rightAmong = (of: readonly Pick<Sheet, 'officer'>[]) => of.filter((s) => choices.get(s.officer)?.get(n) === key).length
    const right = rightAmong(ranking)
    const isEnough = ranking.length >= 2
    return {
      n,
      right,
      answered: ranking.filter((s) => (choices.get(s.officer)?.get(n) ?? '') !== '').length,
      difficulty: ranking.length === 0 ? null : right / ranking.length,
      discrimination: isEnough ? (rightAmong(ranking.slice(0, size)) - rightAmong(ranking.slice(-size))) / size : null,
    }
  })
}
