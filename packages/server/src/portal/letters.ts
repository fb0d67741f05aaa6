import { createHash, randomBytes } from 'node:crypto'
import type { Ledger, LetterView } from '@fazhi/ledger'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '../db/store.ts'
import { invalid } from '../problem.ts'

export const letterKinds = { complaint: '投诉', suggestion: '建议', rating: '评价' } as const satisfies Record<
  LetterView['kind'],
  string
>
export const ratings = { 5: '非常满意', 4: '满意', 3: '基本满意', 2: '不满意', 1: '非常不满意' } as const
const isKind = (text: string): text is LetterView['kind'] => Object.hasOwn(letterKinds, text)

export interface Letter {
  /** Of the form: the same form sent twice is one letter. */
  readonly key: string
  readonly kind: LetterView['kind']
  readonly rating: number | null
  readonly body: string
  readonly contact: string | null
}
const [shortest, longest, longestContact] = [5, 2_000, 100]
/** The field that people neither see nor reach. */
export const trap = 'website'

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what a letter must not carry
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g
const cleaned = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
    .replace(controls, '')
    .replace(/[\ud800-\udfff]/gu, '')
    .trim()

/** The letter in a form. @throws what is wrong with it, field by field */
export function readLetter(form: Readonly<Record<string, string>>): Letter {
  const { key = '', kind = '', rating = '', body = '', contact = '' } = form
  const said = cleaned(body)
  const reach = cleaned(contact)
  const faults = [
    ...(/^[\w-]{22}$/.test(key) ? [] : [{ field: 'key', message: '这一页已经过期，请重新打开后再填写' }]),
    ...(isKind(kind) ? [] : [{ field: 'kind', message: '请选择来信的种类：投诉、建议或者评价' }]),
    ...(rating === '' || /^[1-5]$/.test(rating) ? [] : [{ field: 'rating', message: '满意程度请从列出的五项中选择' }]),
    ...(kind === 'rating' && rating === '' ? [{ field: 'rating', message: '评价时请选择满意程度' }] : []),
    ...(said.length >= shortest && said.length <= longest
      ? []
      : [{ field: 'body', message: `请写明内容，${shortest}至${longest}个字，现有${said.length}个` }]),
    ...(reach.length <= longestContact ? [] : [{ field: 'contact', message: `联系方式最多${longestContact}个字` }]),
    ...((form[trap] ?? '') === ''
      ? []
      : [{ field: trap, message: '“请留空”一栏填写了内容，来信没有收下：请清空后再提交' }]),
  ]
  if (faults.length > 0 || !isKind(kind)) throw invalid(faults)
  return { key, kind, rating: rating === '' ? null : Number(rating), body: said, contact: reach === '' ? null : reach }
}

export const newKey = (): string => randomBytes(16).toString('base64url')

// Without letters and digits that are taken for one another.
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
/** The code that stands for a letter: it follows from the form's key, so the same form shows the same one again. */
export function codeOf(key: string): string {
  const bytes = createHash('sha256').update(`receipt ${key}`).digest().subarray(0, 16)
  const signs = Array.from(bytes, (byte) => alphabet[byte % 32] ?? '')
  return [0, 4, 8, 12].map((at) => signs.slice(at, at + 4).join('')).join('-')
}
/** As it is kept and asked for: however somebody copies the code. */
export const receiptDigest = (code: string): string =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^0-9A-Z]/g, ''))
    .digest('hex')

/** Keeps a letter about a released entry. @returns null where nothing is released under that address */
export async function sendLetter(
  tx: Tx,
  ledger: Ledger,
  region: string,
  address: string,
  { key, kind, rating, body, contact }: Letter,
  at: Date,
): Promise<string | null> {
  const [year, n] = address.split('-').map(Number)
  const about = await tx
    .selectFrom('publication')
    .select(['record_id', 'organ_id', 'organ_path', 'party_organs', 'assignees'])
    .where('region_code', '=', region)
    .where('ledger', '=', ledger.shape.code)
    .where('year', '=', year ?? 0)
    .where('n', '=', n ?? 0)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst()
  if (!about) return null
  const code = codeOf(key)
  await tx
    .insertInto('letter')
    .values({
      region_code: region,
      id: uuidv7(),
      receipt_digest: receiptDigest(code),
      ledger: ledger.shape.code,
      kind,
      rating,
      body,
      contact,
      sent_at: at.toISOString(),
      ...about,
    })
    .onConflict((oc) => oc.doNothing())
    .execute()
  return code
}

export interface Receipt {
  readonly kind: LetterView['kind']
  readonly sentAt: string
  readonly answer: string | null
  readonly answeredAt: string | null
}
/** What has become of the letter whose code the transaction was opened with. */
export async function findReceipt(tx: Tx, region: string): Promise<Receipt | null> {
  const { rows } = await sql<Receipt>`select kind, sent_at as "sentAt", answer, answered_at as "answeredAt"
    from letter where region_code = ${region}`.execute(tx)
  return rows[0] ?? null
}
