import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { Sentence } from '@fazhi/law'
import { fault } from '@fazhi/ledger'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DatabaseError } from './db/database-error.ts'
import { isPassing, OutcomeUnknown } from './db/retry.ts'
import { StorageFailed } from './db/storage-failed.ts'
import { languageOf } from './language.ts'
import { faultLine } from './operation/fault-line.ts'
import {
  changedMeanwhile,
  databaseAway,
  invalid,
  notFound,
  notGranted,
  outcomeUnknown,
  ownFault,
  ProblemError,
  retryAfter,
  storageFailed,
  unreadable,
} from './problem.ts'
import { say } from './say.ts'

function send(request: FastifyRequest, reply: FastifyReply, error: ProblemError) {
  const problem = error.in(languageOf(request))
  return (problem.status === 503 ? reply.header('retry-after', String(retryAfter)) : reply)
    .status(problem.status)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problem)
}

/** What the framework itself finds wrong with a request, in our words. */
const requestFaults: Readonly<Record<string, readonly [status: number, detail: Sentence]>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, say('请求的内容类型应为application/json')],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, say('请求没有内容')],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, say('请求的内容不是有效的JSON')],
  FST_ERR_CTP_BODY_TOO_LARGE: [413, say('请求的内容超过一兆字节')],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, say('请求的长度与内容不符')],
}

function problemOf(error: FastifyError | Error): ProblemError | null {
  if (error instanceof ProblemError) return error
  if (error instanceof OutcomeUnknown) return outcomeUnknown()
  if (isPassing(error)) return databaseAway()
  if (error instanceof StorageFailed) return storageFailed(error.fault)
  if (error instanceof DatabaseError && error.code === '53100') return storageFailed('full')
  // Two writers took the same next entry of a record: the later one saw an older record.
  if (error instanceof DatabaseError && error.code === '23505' && error.table?.startsWith('entry'))
    return changedMeanwhile()
  // A row that a policy does not let the actor write, such as a record owned by another organ.
  if (error instanceof DatabaseError && error.code === '42501' && error.message.includes('row-level security'))
    return notGranted(say('您现任岗位不能这样办理：所写的单位或者人员不在您的职责范围内'))
  // A reference to what is not in the region: the key of the database holds it back where no form could.
  if (error instanceof DatabaseError && error.code === '23503')
    return invalid([fault('', say('填写的单位、人员或者关联记录不存在，请核对'))])
  // A value that no column can hold, such as a text with NUL in it, and that no form would have let through.
  if (error instanceof DatabaseError && error.code.startsWith('22'))
    return invalid([fault('', say('填写的内容含有无法保存的字符，或者超出范围，请核对'))])
  if ('validation' in error && error.validation)
    return invalid(
      error.validation.map(({ instancePath, params, keyword }) => {
        const named = params['missingProperty'] ?? params['additionalProperty']
        const field = `${instancePath.slice(1)}${typeof named === 'string' ? named : ''}`
        if (keyword === 'required') return fault(field, say('{field}必须填写', { field }))
        if (keyword === 'additionalProperties') return fault(field, say('{field}不是这里的内容', { field }))
        return fault(field, say('{field}的形式不对', { field }))
      }),
    )
  const known = 'code' in error ? requestFaults[error.code] : undefined
  if (known) return unreadable(...known)
  const status = 'statusCode' in error ? error.statusCode : undefined
  return status !== undefined && status >= 400 && status < 500 ? unreadable(status) : null
}

/** What the framework refuses before any route is found, such as an address that cannot be decoded. */
export const answerUnroutable = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  send(request, reply.header('cache-control', 'no-store'), unreadable(error.statusCode ?? 400))
}
/** What is no HTTP at all, or too long to be read, answered on the bare connection. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
  const body = JSON.stringify(unreadable(status).problem)
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

const deepest = 32
const isDeeper = (value: unknown, than: number): boolean =>
  typeof value === 'object' && value !== null && (than === 0 || Object.values(value).some((v) => isDeeper(v, than - 1)))

/** What an error amounts to for whoever asked; our own faults are written down, and told by their number only. */
export function problemIn(error: FastifyError, request: FastifyRequest): ProblemError {
  const problem = problemOf(error)
  if (problem) return problem
  const incident = randomUUID()
  request.log.error({ incident, route: request.routeOptions.url, err: faultLine(error) }, 'fault')
  return ownFault(incident)
}

/** Every refusal, fault and absence leaves the server here, as a problem; our own faults only with an incident number. */
export function answerProblems(app: FastifyInstance): void {
  // Whatever walks a body walks it by recursion, and a stack has an end.
  app.addHook('preValidation', async ({ body }) => {
    if (isDeeper(body, deepest)) throw invalid([fault('', say('请求的内容嵌套超过{deepest}层', { deepest }))])
  })
  app.setErrorHandler((error: FastifyError, request, reply) => send(request, reply, problemIn(error, request)))
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !/^\/(api|assets)\//.test(request.url)
    return isPage && reply.sendPage ? reply.sendPage() : send(request, reply, notFound('地址'))
  })
}

/** One line a request, without anything personal: the route's pattern, never the address. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const ms = Math.round(reply.elapsedTime * 10) / 10
    request.log.info(
      { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode, ms },
      'request',
    )
  })
}
