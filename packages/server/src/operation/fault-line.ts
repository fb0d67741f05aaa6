import { DatabaseError } from '../db/database-error.ts'

/** What a log may say of an error. */
export interface FaultLine {
  readonly name: string
  readonly message: string
  readonly code?: string
  readonly table?: string
  readonly constraint?: string
  readonly stack: string
  readonly cause?: FaultLine
}

/** A parser repeats the text it could not read, and the database values, but where it speaks of itself or of its tables. */
const repeatsValues = (error: Error) =>
  error instanceof SyntaxError || (error instanceof DatabaseError && !/^(08|25|40|42|53|55|57|58)/.test(error.code))

/** Our own faults are told in ASCII and short numbers; anything else in a message came from a record. */
const withoutValues = (message: string) =>
  message.replace(/[^\x20-\x7e]+/g, '…').replace(/\d[\d\s-]{4,}\d|[\w+/=-]{32,}/g, '#')

/** Name, place and codes of an error, without the values its message and details may repeat. */
export function faultLine(error: unknown): FaultLine {
  if (!(error instanceof Error)) return { name: typeof error, message: '', stack: '' }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const { code, table, constraint } = error instanceof DatabaseError ? error : {}
  return {
    name: error.name,
    message: repeatsValues(error) ? '' : withoutValues(error.message),
    ...(code === undefined ? {} : { code }),
    ...(table === undefined ? {} : { table }),
    ...(constraint === undefined ? {} : { constraint }),
    stack: frames.join('\n'),
    ...(error.cause === undefined ? {} : { cause: faultLine(error.cause) }),
  }
}
