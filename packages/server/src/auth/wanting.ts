import { wantsSecondFactor } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { posts } from '@fazhi/lines/shared/posts'

/** The posts that may be held only with a second factor. */
const wanting: ReadonlySet<string> = new Set(posts.filter((p) => wantsSecondFactor(p, ledgers)).map((p) => p.code))
export const isWantedFor = (seats: readonly { readonly post: string }[]): boolean =>
  seats.some(({ post }) => wanting.has(post))
