import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import type { FastifyReply } from 'fastify'
import { type TSchema, Type } from 'typebox'
import { problem } from './ledgers/schema.ts'

const problems = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
})
const refusals = problems('没有办成：填写有误、没有权限、没有找到、依法不能办理等，见type和detail')
const faults = problems('系统故障，附编号')

const file = { schema: Type.Unsafe<Buffer>({ type: 'string', contentEncoding: 'binary' }) }
export const fileTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const
/** The answer of an operation that gives a document. */
export const fileAnswer = (...kinds: readonly (keyof typeof fileTypes)[]) => ({
  200: { description: '文档', content: Object.fromEntries(kinds.map((kind) => [fileTypes[kind], file])) },
})
/** Sends a file under a name in any script. */
export const sendFile = (
  reply: FastifyReply,
  kind: keyof typeof fileTypes,
  name: string,
  bytes: Buffer,
  where: 'attachment' | 'inline' = 'attachment',
) =>
  reply
    .header('content-disposition', `${where}; filename*=UTF-8''${encodeURIComponent(`${name}.${kind}`)}`)
    .type(fileTypes[kind])
    .send(bytes)

/** What every operation may answer beside what it is asked for, said in one place. */
export const describeProblems: NonNullable<FastifyDynamicSwaggerOptions['transform']> = ({ schema, url }) => {
  const response: unknown = schema?.response
  const { '4xx': _, ...own } = (response ?? {}) as Readonly<Record<string, TSchema>>
  return { schema: { ...schema, response: { ...own, '4xx': refusals, '5xx': faults } }, url }
}
