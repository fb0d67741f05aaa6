import type { Ledger } from '@fazhi/ledger'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Acting } from '../auth/acting.ts'
import { cookieOf } from '../auth/signed-in.ts'
import type { House } from '../house.ts'
import { attachment, textsOf } from '../ledgers/asked.ts'
import { recordingOf } from '../ledgers/change.ts'
import { purposeIn } from '../ledgers/reading.ts'
import { statesQuery } from '../ledgers/schema.ts'
import { exportFile, readExport } from './export.ts'

const binary = Type.Unsafe<Buffer>({ type: 'string', contentEncoding: 'binary' })
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const answer = {
  200: { description: '台账', content: { [xlsxType]: { schema: binary }, 'text/csv': { schema: binary } } },
}

/** What a filter selects of each ledger, as a file. */
export function exportRoutes(app: FastifyInstance, house: House, acting: Acting, ledgers: readonly Ledger[]): void {
  for (const ledger of ledgers) {
    const { code, label } = ledger.shape
    app.get(
      `/api/ledgers/${code}/export`,
      {
        config: { acts: true },
        validatorCompiler: () => (value) => ({ value }),
        schema: {
          tags: [label],
          summary: `${label}：导出筛选出的全部记录`,
          querystring: Type.Object({
            ...statesQuery(ledger).properties,
            sort: Type.Optional(Type.String({ description: '排序的字段，前面加“-”为倒序' })),
            format: Type.Optional(Type.String({ description: 'xlsx或者csv，默认xlsx' })),
            columns: Type.Optional(Type.String({ description: 'list：列表中的各列；all：全部，默认list' })),
          }),
          response: answer,
        },
      },
      async (request, reply) => {
        const asked = readExport(ledger, textsOf(request))
        const said = purposeIn(request)
        const file = await exportFile(house, ledger, asked, (work) =>
          acting.act(cookieOf(request), (tx, actor) => work(tx, recordingOf(house, actor, said))),
        )
        return reply.header('content-disposition', attachment(file.name)).type(file.type).send(file.bytes)
      },
    )
  }
}
