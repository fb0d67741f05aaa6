const jsonOf = (text: string): unknown => JSON.parse(text)

function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`整数 ${text} 超出可以准确表示的范围`)
  return value
}

/** `2024-12-31T16:00:00.500000Z`: always six digits, so that order as text is order in time and no microsecond is lost. */
function utcInstant(text: string): string {
  const [, day, time, fraction = ''] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text) ?? []
  if (day === undefined || time === undefined) throw new RangeError(`时刻 ${text} 不是协调世界时的普通时刻`)
  return `${day}T${time}.${fraction.padEnd(6, '0')}Z`
}

const bytesOf = (text: string) => Buffer.from(text.slice(2), 'hex')
const asText = (text: string) => text

/** How values leave the database, by type oid, alike on both engines. What is not named here stays text or a plain scalar. */
export const valueParsers: Readonly<Record<number, (text: string) => unknown>> = {
  17: bytesOf, // bytea
  20: safeInteger, // int8
  114: jsonOf, // json
  1082: asText, // date
  1184: utcInstant, // timestamptz
  1700: asText, // numeric
  3802: jsonOf, // jsonb
}
