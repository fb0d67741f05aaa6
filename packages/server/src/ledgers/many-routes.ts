import { fault, type Input, type Ledger, type RecordId } from '@fazhi/ledger'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { v7 as uuidv7 } from 'uuid'
import type { Acting } from '../auth/acting.ts'
import { cookieOf } from '../auth/signed-in.ts'
import { OutcomeUnknown } from '../db/retry.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { invalid } from '../problem.ts'
import { recordingOf } from './change.ts'
import { wantIntake } from './granted.ts'
import { isAdmitted, judgeAll, takeInAll } from './many.ts'
import type { Recording } from './matter-store.ts'
import { claim, digestOf, hasKey } from './once.ts'
import { purposeIn } from './reading.ts'
import { say } from './say.ts'
import { draftSchema } from './schema.ts'

/** Records in one request at most. */
const most = 1_000
const bodyLimit = 8 * 1024 * 1024

function rowsOf(request: FastifyRequest): readonly Input[] {
  const { rows, ...rest } = (request.body ?? {}) as Readonly<Record<string, unknown>>
  const surplus = Object.keys(rest).map((field) => fault(field, say('此处不填写这一项')))
  if (surplus.length > 0) throw invalid(surplus.slice(0, 20))
  const isRow = (row: unknown): row is Input => typeof row === 'object' && row !== null && !Array.isArray(row)
  if (!Array.isArray(rows) || rows.length === 0 || rows.length > most || !rows.every(isRow))
    throw invalid([fault('rows', say('请在rows中填写一至{most}条登记', { most }))])
  return rows
}
/** As many faults as are worth reading. */
const mostFaults = 100

/** All of them in one transaction, or none, with what is wrong in which. */
async function takeRows(
  tx: Tx,
  ledger: Ledger,
  rows: readonly Input[],
  ids: readonly RecordId[],
  recording: Recording,
) {
  const judged = await judgeAll(tx, ledger, rows, recording, ids)
  const faults = judged.flatMap((one, i) =>
    isAdmitted(one)
      ? []
      : one.faults.map(({ field, message, said }) =>
          fault(`rows.${i}.${field}`, say('第{n}条：{fault}', { n: i + 1, fault: said ?? message })),
        ),
  )
  if (faults.length > 0) throw invalid(faults.slice(0, mostFaults))
  await takeInAll(tx, ledger, judged.filter(isAdmitted), recording)
}

/** Taking many records in at once, as another program does that hands over what it has. */
export function manyRoutes(app: FastifyInstance, house: House, acting: Acting, ledgers: readonly Ledger[]): void {
  for (const ledger of ledgers) {
    const { code, label } = ledger.shape
    app.post(
      `/api/ledgers/${code}/batch`,
      {
        config: { acts: true },
        bodyLimit,
        validatorCompiler: () => (value) => ({ value }),
        schema: {
          hide: ledger.intake === 'operation',
          tags: [label],
          summary: `${label}：一次登记多件，有一件不对就都不登记`,
          body: Type.Object(
            { rows: Type.Array(draftSchema(ledger), { minItems: 1, maxItems: most }) },
            { additionalProperties: false },
          ),
          response: { 201: Type.Object({ ids: Type.Array(Type.String({ format: 'uuid' })) }) },
        },
      },
      async (request, reply) => {
        const said = purposeIn(request)
        const acted = () =>
          acting.act(cookieOf(request), async (tx, actor) => {
            const recording = recordingOf(house, actor, said)
            wantIntake(ledger, actor)
            const rows = rowsOf(request)
            const ids = rows.map(() => uuidv7() as RecordId)
            const key = request.headers['idempotency-key']
            const known =
              typeof key === 'string' ? await claim(tx, recording, key, digestOf(request), ids.join()) : null
            if (known !== null) return known.split(',')
            await takeRows(tx, ledger, rows, ids, recording)
            return ids
          })
        const ids = await acted().catch((error: unknown) => {
          if (error instanceof OutcomeUnknown && hasKey(request)) return acted()
          throw error
        })
        return reply.status(201).send({ ids })
      },
    )
  }
}
