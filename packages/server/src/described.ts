import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { type TSchema, Type } from 'typebox'
import { problem } from './ledgers/schema.ts'

const problems = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
})
const refusals = problems('没有办成：填写有误、没有权限、没有找到、依法不能办理等，见type和detail')
const faults = problems('系统故障，附编号')

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** The answer of an operation that gives a document. */
export const docxAnswer = {
  200: {
    description: '文档',
    content: { [docxType]: { schema: Type.Unsafe<Buffer>({ type: 'string', contentEncoding: 'binary' }) } },
  },
}

/** What every operation may answer beside what it is asked for, said in one place. */
export const describeProblems: NonNullable<FastifyDynamicSwaggerOptions['transform']> = ({ schema, url }) => {
  const response: unknown = schema?.response
  const { '4xx': _, ...own } = (response ?? {}) as Readonly<Record<string, TSchema>>
  return { schema: { ...schema, response: { ...own, '4xx': refusals, '5xx': faults } }, url }
}
