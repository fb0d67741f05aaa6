import { fault } from '@fazhi/ledger'
import { reviewBatch } from '@fazhi/lines/enforcement/review-batch'
import { enforcementSupervisor } from '@fazhi/lines/shared/posts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Acting } from '../../auth/acting.ts'
import { cookieOf } from '../../auth/signed-in.ts'
import type { House } from '../../house.ts'
import { languageOf } from '../../language.ts'
import { recordingOf } from '../../ledgers/change.ts'
import { once } from '../../ledgers/once.ts'
import { idPattern } from '../../ledgers/routes.ts'
import { recordSchema } from '../../ledgers/schema.ts'
import { recordView } from '../../ledgers/views.ts'
import { invalid } from '../../problem.ts'
import { bodyIn } from './asked.ts'
import { type AskedDraw, drawFiles } from './draw.ts'
import { wantPost } from './posts.ts'
import { say } from './say.ts'

const { seed: seedField, witness: witnessField } = reviewBatch.shape.fields
const askedSchema = Type.Object({
  batch: Type.String({ title: reviewBatch.shape.label }),
  seed: Type.String({ title: seedField.label }),
  witness: Type.String({ title: witnessField.label }),
})

function drawIn(request: FastifyRequest): AskedDraw {
  const { batch, seed, witness, ...rest } = bodyIn(request)
  const faults = [
    ...Object.keys(rest).map((field) => fault(field, say('此处不填写这一项'))),
    ...(typeof batch === 'string' && idPattern.test(batch) ? [] : [fault('batch', say('请选择评查批次'))]),
    ...(typeof seed === 'string' && seed !== '' ? [] : [fault('seed', say('请填写抽取的种子'))]),
    ...(typeof witness === 'string' && witness !== '' ? [] : [fault('witness', say('请填写见证人'))]),
  ]
  if (faults.length > 0 || typeof batch !== 'string' || typeof seed !== 'string' || typeof witness !== 'string')
    throw invalid(faults)
  return { batch, seed, witness }
}

/** The draw of a review batch: list, seed and result in one transaction. */
export function drawRoutes(app: FastifyInstance, house: House, acting: Acting): void {
  app.post(
    '/api/enforcement/draws',
    {
      config: { acts: true },
      serializerCompiler: () => JSON.stringify,
      validatorCompiler: () => (value) => ({ value }),
      schema: {
        tags: ['行政执法'],
        summary: '案卷评查：抽取案卷，种子可以复核',
        body: askedSchema,
        response: { 200: recordSchema(reviewBatch) },
      },
    },
    async (request, reply) => {
      const view = await acting.act(cookieOf(request), async (tx, actor) => {
        wantPost(actor, [enforcementSupervisor], say('抽取案卷'))
        const asked = drawIn(request)
        const recording = recordingOf(house, actor, { language: languageOf(request) })
        const matter = await once(request, tx, reviewBatch, recording, asked.batch, () =>
          drawFiles(tx, asked, recording),
        )
        return recordView(tx, reviewBatch, matter, recording)
      })
      reply.header('etag', `"${view.version}"`)
      return reply.send(view)
    },
  )
}
