import type { PlainDate } from '@fazhi/law'
import type { NoticesPage, NoticeView, RecordId } from '@fazhi/ledger'
import { sql } from 'kysely'
import type { Actor } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { notFound } from '../problem.ts'
import { readMoment } from './rule.ts'
import { isHidden } from './text.ts'

interface Asked {
  readonly before: string | null
  readonly unread: boolean
  readonly limit: number
}

const own = (tx: Tx, { region, account }: Actor) =>
  tx
    .selectFrom('notice')
    .where('region_code', '=', region)
    .where('account_id', '=', account ?? '')

export async function countUnread(tx: Tx, actor: Actor): Promise<number> {
  const row = await own(tx, actor)
    .select(sql<number>`count(*)::int`.as('n'))
    .where('read_at', 'is', null)
    .where('over_at', 'is', null)
    .executeTakeFirstOrThrow()
  return row.n
}

/** The actor's own notices, newest first, whichever post he acts from. */
export async function listNotices(tx: Tx, actor: Actor, { before, unread, limit }: Asked): Promise<NoticesPage> {
  const rows = await own(tx, actor)
    .select([
      'id',
      'post',
      'ledger',
      'record_id',
      'period',
      'number',
      'due_on',
      'moment',
      'made_at',
      'read_at',
      'over_at',
    ])
    .$if(before !== null, (q) => q.where('id', '<', before))
    .$if(unread, (q) => q.where('read_at', 'is', null).where('over_at', 'is', null))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const items = rows
    .slice(0, limit)
    .map(
      (r): NoticeView => ({
        id: r.id,
        madeAt: new Date(r.made_at).toISOString(),
        readAt: r.read_at === null ? null : new Date(r.read_at).toISOString(),
        over: r.over_at !== null,
        ledger: isHidden(r.ledger) ? null : r.ledger,
        record: r.record_id as RecordId,
        period: isHidden(r.ledger) ? '' : r.period,
        number: r.number,
        due: r.due_on as PlainDate,
        moment: readMoment(r.moment),
        post: r.post,
      }),
    )
  return {
    items,
    unread: await countUnread(tx, actor),
    before: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
  }
}

/** Marks one as read, or all; what was read stays so. */
export async function markRead(tx: Tx, actor: Actor, id: string | null, now: Date): Promise<void> {
  if (id !== null && !(await own(tx, actor).select('id').where('id', '=', id).executeTakeFirst()))
    throw notFound('提醒')
  await tx
    .updateTable('notice')
    .set({ read_at: now.toISOString() })
    .where('region_code', '=', actor.region)
    .where('account_id', '=', actor.account ?? '')
    .where('read_at', 'is', null)
    .$if(id !== null, (q) => q.where('id', '=', id ?? ''))
    .execute()
}
