import { fault, type RecordId } from '@fazhi/ledger'
import { firstOffenceCheck } from '@fazhi/lines/enforcement/first-offence'
import { enforcementClerk, inspector } from '@fazhi/lines/shared/posts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { v7 as uuidv7 } from 'uuid'
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
import { type Circumstances, judgeFirstOffence } from './first-offence.ts'
import { wantPost } from './posts.ts'
import { say } from './say.ts'

const optionsOf = (field: 'slightness' | 'harm' | 'correction' | 'fault') => {
  const { label, options } = firstOffenceCheck.shape.fields[field]
  return Type.String({
    title: label,
    description: Object.entries(options ?? {})
      .map(([k, v]) => `${k} ${v}`)
      .join('，'),
  })
}
const askedSchema = Type.Object({
  penaltyCase: Type.String({ title: '行政处罚案件' }),
  slightness: optionsOf('slightness'),
  harm: optionsOf('harm'),
  correction: optionsOf('correction'),
  fault: optionsOf('fault'),
})

function circumstancesIn(request: FastifyRequest): Circumstances {
  const { penaltyCase, slightness, harm, correction, fault: blame, ...rest } = bodyIn(request)
  const faults = [
    ...Object.keys(rest).map((field) => fault(field, say('此处不填写这一项'))),
    ...(typeof penaltyCase === 'string' && idPattern.test(penaltyCase)
      ? []
      : [fault('penaltyCase', say('请选择案件'))]),
  ]
  if (faults.length > 0 || typeof penaltyCase !== 'string') throw invalid(faults)
  return { penaltyCase, slightness, harm, correction, fault: blame }
}

/** Whether a case goes unpunished: the question that looks into every department's records and answers with numbers and days. */
export function firstOffenceRoutes(app: FastifyInstance, house: House, acting: Acting): void {
  app.post(
    '/api/enforcement/first-offence',
    {
      config: { acts: true },
      serializerCompiler: () => JSON.stringify,
      validatorCompiler: () => (value) => ({ value }),
      schema: {
        tags: ['行政执法'],
        summary: '不予处罚判定：在各部门的记录中查以前的违法',
        body: askedSchema,
        response: { 201: recordSchema(firstOffenceCheck) },
      },
    },
    async (request, reply) => {
      const view = await acting.act(cookieOf(request), async (tx, actor) => {
        wantPost(actor, [inspector, enforcementClerk], say('不予处罚判定'))
        const asked = circumstancesIn(request)
        const recording = recordingOf(house, actor, { language: languageOf(request) })
        const id = uuidv7() as RecordId
        const matter = await once(request, tx, firstOffenceCheck, recording, id, () =>
          judgeFirstOffence(tx, asked, recording, id),
        )
        return recordView(tx, firstOffenceCheck, matter, recording)
      })
      reply.header('etag', `"${view.version}"`)
      return reply
        .status(201)
        .header('location', `/api/ledgers/${firstOffenceCheck.shape.code}/${view.row.id}`)
        .send(view)
    },
  )
}
