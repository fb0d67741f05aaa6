import { fault, type Ledger, namedLedger, type PublicationView, type RecordId } from '@fazhi/ledger'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Acting } from '../auth/acting.ts'
import { cookieOf } from '../auth/signed-in.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { invalid, notFound, notGranted } from '../problem.ts'
import { recordingOf } from './change.ts'
import { holdMatter, mayPublish } from './held-matter.ts'
import type { Recording } from './matter-store.ts'
import { isPublishable, publicationsOf, release, withdraw } from './publication.ts'
import { described, idOf } from './routes.ts'
import { say } from './say.ts'
import { day } from './schema.ts'
import { findMatter, type StoredMatter } from './stored-matter.ts'

const publicationSchema = Type.Object({
  base: Type.String(),
  mayPublish: Type.Boolean(),
  isPublishable: Type.Boolean(),
  releases: Type.Array(
    Type.Object({
      address: Type.String(),
      releasedOn: day,
      changedOn: day,
      withdrawn: Type.Union([Type.Object({ on: day, reason: Type.String() }), Type.Null()]),
    }),
  ),
})
const withdrawalSchema = Type.Object(
  { reason: Type.String({ minLength: 2, maxLength: 500, title: '撤回的理由，公众看得到' }) },
  { additionalProperties: false },
)

/** The public side of a record, for whoever may see it; released and withdrawn by the posts that the ledger names. */
export function publicationRoutes(
  app: FastifyInstance,
  house: House,
  acting: Acting,
  ledgers: readonly Ledger[],
): void {
  for (const ledger of ledgers.filter((l) => l.access.published !== undefined)) routesOf(app, house, acting, ledger)
}

function routesOf(app: FastifyInstance, house: House, acting: Acting, ledger: Ledger): void {
  const { code, label } = ledger.shape
  const [url, tags] = [`/api/ledgers/${code}/:id/publication`, [label]]
  const act = <T>(request: FastifyRequest, work: (tx: Tx, recording: Recording) => Promise<T>) =>
    acting.act(cookieOf(request), (tx, actor) => work(tx, recordingOf(house, actor)))
  const view = async (tx: Tx, matter: StoredMatter, recording: Recording): Promise<PublicationView> => ({
    base: `${app.publicFrame.base}/${code}`,
    mayPublish: mayPublish(ledger, matter, recording.actor),
    isPublishable: isPublishable(ledger, matter, recording),
    releases: await publicationsOf(tx, recording.actor.region, ledger, matter.row.id),
  })
  const change = (
    request: FastifyRequest,
    work: (tx: Tx, matter: StoredMatter, recording: Recording) => Promise<StoredMatter>,
  ) => {
    const id: RecordId = idOf(request)
    return act(request, async (tx, recording) => {
      const matter = await holdMatter(tx, ledger, id, recording.actor)
      if (!mayPublish(ledger, matter, recording.actor))
        throw notGranted(say('您现任岗位不能公开或者撤回{label}，请由有权的岗位办理', { label: namedLedger(ledger) }))
      return view(tx, await work(tx, matter, recording), recording)
    })
  }
  app.get(url, described({ tags, summary: `${label}：公开的情况` }, publicationSchema), (request) => {
    const id = idOf(request)
    return act(request, async (tx, recording) => {
      const matter = await findMatter(tx, ledger, recording.actor, id)
      if (!matter) throw notFound()
      return view(tx, matter, recording)
    })
  })
  app.post(url, described({ tags, summary: `${label}：向公众公开` }, publicationSchema), (request) =>
    change(request, (tx, matter, recording) => release(tx, ledger, matter, recording)),
  )
  app.post(
    `${url}/withdrawal`,
    described({ tags, summary: `${label}：撤回公开`, body: withdrawalSchema }, publicationSchema),
    (request) => {
      const { reason } = (request.body ?? {}) as { readonly reason?: unknown }
      const why = typeof reason === 'string' ? reason.trim() : ''
      if (why.length < 2 || why.length > 500)
        throw invalid([fault('reason', say('请说明撤回的理由，二至五百个字，公众看得到'))])
      return change(request, (tx, matter, recording) => withdraw(tx, ledger, matter, why, recording))
    },
  )
}
