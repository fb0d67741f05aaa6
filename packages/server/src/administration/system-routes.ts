import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { scopeOf } from '../auth/actor.ts'
import { actorOf } from '../auth/signed-in.ts'
import type { House } from '../house.ts'
import { administering } from './deed.ts'
import { type Doctor, readSystem } from './system.ts'

const nullable = (of: ReturnType<typeof Type.String>) => Type.Union([of, Type.Null()])
const checkup = Type.Object({
  name: Type.String(),
  standing: Type.Union((['ok', 'warn', 'fail'] as const).map((word) => Type.Literal(word))),
  detail: Type.String(),
  remedy: nullable(Type.String()),
})
const system = Type.Object({
  version: Type.String(),
  runtime: Type.String(),
  engine: Type.String(),
  database: Type.String(),
  startedAt: Type.String(),
  migrations: Type.Object({
    applied: Type.Integer(),
    last: nullable(Type.String()),
    pending: Type.Array(Type.String()),
  }),
  checkups: Type.Union([Type.Array(checkup), Type.Null()]),
})

/** Version, database, migrations and what `fazhi doctor` finds. */
export function systemRoutes(app: FastifyInstance, house: House, doctor: Doctor | undefined): void {
  app.get(
    '/api/administration/system',
    { schema: { tags: ['系统管理'], summary: '系统状况：版本、迁移、备份、磁盘', response: { 200: system } } },
    async (request) => {
      const actor = actorOf(request)
      const read = await house.store.transaction(scopeOf(actor), (tx) =>
        readSystem(house, tx, administering(house, actor)),
      )
      return { ...read, checkups: doctor === undefined ? null : await doctor(actor.region) }
    },
  )
}
