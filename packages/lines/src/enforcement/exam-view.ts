import type { RecordId } from '@fazhi/ledger'
import type { ItemStatistics } from './exam-rules.ts'
import type { questionKinds } from './vocabulary.ts'

/** A paper as a candidate finds it in his list. Moments are ISO, of the server's clock. */
export interface ExaminationView {
  readonly paper: RecordId
  readonly title: string
  readonly opensAt: string
  readonly closesAt: string
  readonly minutes: number
  readonly standing: 'upcoming' | 'open' | 'sitting' | 'finished' | 'missed' | 'closed'
}
export interface ExamItem {
  readonly n: number
  readonly kind: keyof typeof questionKinds
  readonly stem: string
  readonly options: readonly string[]
  readonly points: number
}
export interface ExamKey {
  readonly n: number
  readonly answer: string
  readonly law: string
  readonly article: string
}
/** The paper before its candidate: what he chose, and what would have been right once the paper is closed. */
export interface SittingView {
  readonly paper: RecordId
  readonly title: string
  readonly startedAt: string
  readonly deadline: string
  readonly now: string
  readonly finishedAt: string | null
  readonly isOver: boolean
  readonly items: readonly ExamItem[]
  readonly answers: Readonly<Record<string, string>>
  readonly keys: readonly ExamKey[]
}
export interface SavedView {
  readonly n: number
  readonly choice: string
  readonly savedAt: string
}
export interface PlaceView {
  readonly officer: RecordId
  readonly name: string
  readonly unit: string
  readonly place: number
  readonly score: number
  readonly seconds: number
}
export interface ResultsView {
  readonly paper: RecordId
  readonly title: string
  readonly fullMarks: number
  readonly closesAt: string
  readonly closedAt: string | null
  readonly sat: number
  readonly finished: number
  readonly ranking: readonly PlaceView[]
  readonly teams: readonly { readonly name: string; readonly members: readonly PlaceView[] }[]
  /** Those who share the last place that would be chosen. */
  readonly undecided: readonly PlaceView[]
  readonly items: readonly (ItemStatistics & { readonly stem: string; readonly answer: string })[]
}
