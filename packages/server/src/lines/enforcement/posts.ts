import type { Sentence } from '@fazhi/law'
import { namedPost, type Post } from '@fazhi/ledger'
import type { Actor } from '../../auth/actor.ts'
import { notGranted } from '../../problem.ts'
import { say } from './say.ts'

/** @throws not granted, where the actor acts from another post */
export function wantPost(actor: Actor, posts: readonly Post[], what: Sentence): void {
  if (posts.some((p) => p.code === actor.post)) return
  throw notGranted(say('{what}由{posts}办理，您现任的岗位不能办理', { what, posts: posts.map(namedPost) }))
}
