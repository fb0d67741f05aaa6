import type { PlainDate } from '@fazhi/law'
import type { RecordId } from './field.ts'

/** A file that belongs to a record. */
export interface AttachmentView {
  readonly id: string
  readonly name: string
  /** A word of the ledger's own list of materials. */
  readonly material: string | null
  /** What it is, in words. */
  readonly medium: string
  /** A browser can show it. */
  readonly isShown: boolean
  readonly bytes: number
  readonly pages: number | null
  readonly digest: string
  readonly addedAt: string
  readonly addedBy: string
  readonly removed: { readonly at: string; readonly by: string; readonly reason: string } | null
}
export interface AttachmentsView {
  readonly items: readonly AttachmentView[]
  /** Whether this actor's post may add and remove. */
  readonly mayChange: boolean
  /** The most bytes of one file. */
  readonly most: number
}
/** What the public has of a record. */
export interface PublicationView {
  /** Where the public finds it, a path of this server. */
  readonly base: string
  readonly mayPublish: boolean
  /** Whether it could be released now. */
  readonly isPublishable: boolean
  /** The latest first; one without a withdrawal is open. */
  readonly releases: readonly {
    readonly address: string
    readonly releasedOn: PlainDate
    readonly changedOn: PlainDate
    readonly withdrawn: { readonly on: PlainDate; readonly reason: string } | null
  }[]
}
/** What somebody of the public wrote about a released entry. */
export interface LetterView {
  readonly id: string
  readonly ledger: string
  readonly record: RecordId
  readonly kind: 'complaint' | 'suggestion' | 'rating'
  readonly rating: number | null
  readonly body: string
  readonly contact: string | null
  readonly sentAt: string
  readonly answer: { readonly text: string; readonly at: string; readonly by: string } | null
}
export interface LettersPage {
  readonly items: readonly LetterView[]
  readonly waiting: number
  /** Where the next page begins; null at the end. */
  readonly after: string | null
}
