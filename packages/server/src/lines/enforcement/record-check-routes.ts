import { fault, type RecordId } from '@fazhi/ledger'
import { recordCheck } from '@fazhi/lines/enforcement/record-check'
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
import { wantPost } from './posts.ts'
import { type AskedCheck, checkRecords } from './record-check.ts'
import { say } from './say.ts'

const { penaltyCase: caseField, inspection: inspectionField } = recordCheck.shape.fields
const askedSchema = Type.Object({
  penaltyCase: Type.Optional(Type.String({ title: caseField.label })),
  inspection: Type.Optional(Type.String({ title: inspectionField.label })),
})

function askedIn(request: FastifyRequest): AskedCheck {
  const { penaltyCase, inspection, ...rest } = bodyIn(request)
  const given = [penaltyCase, inspection].filter((of) => of !== undefined)
  const isOne = given.length === 1 && given.every((of) => typeof of === 'string' && idPattern.test(of))
  const faults = [
    ...Object.keys(rest).map((field) => fault(field, say('此处不填写这一项'))),
    ...(isOne ? [] : [fault('penaltyCase', say('请选择案件或者检查'))]),
  ]
  if (faults.length > 0) throw invalid(faults)
  return {
    ...(typeof penaltyCase === 'string' ? { penaltyCase } : {}),
    ...(typeof inspection === 'string' ? { inspection } : {}),
  }
}

/** Which obligatory records a case or an inspection lacks. */
export function recordCheckRoutes(app: FastifyInstance, house: House, acting: Acting): void {
  app.post(
    '/api/enforcement/record-checks',
    {
      config: { acts: true },
      serializerCompiler: () => JSON.stringify,
      validatorCompiler: () => (value) => ({ value }),
      schema: {
        tags: ['行政执法'],
        summary: '核对全过程记录：还缺哪些必须有的记录',
        body: askedSchema,
        response: { 201: recordSchema(recordCheck) },
      },
    },
    async (request, reply) => {
      const view = await acting.act(cookieOf(request), async (tx, actor) => {
        wantPost(actor, [inspector, enforcementClerk], say('核对全过程记录'))
        const asked = askedIn(request)
        const recording = recordingOf(house, actor, { language: languageOf(request) })
        const id = uuidv7() as RecordId
        const matter = await once(request, tx, recordCheck, recording, id, () => checkRecords(tx, asked, recording, id))
        return recordView(tx, recordCheck, matter, recording)
      })
      reply.header('etag', `"${view.version}"`)
      return reply.status(201).header('location', `/api/ledgers/${recordCheck.shape.code}/${view.row.id}`).send(view)
    },
  )
}
