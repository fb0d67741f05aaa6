import type { Sentence } from '@fazhi/law'
import type { Field, FieldKind, Scalar } from '@fazhi/ledger'
import type { CellValue } from '../workbooks/reading.ts'
import { type CellFault, cellFault } from './cell-fault.ts'
import { readDate, serialDate } from './chinese-date.ts'
import { say } from './say.ts'

export type CellReading = { readonly value: Scalar | null } | CellFault
export const isCellFault = (reading: CellReading): reading is CellFault => 'message' in reading

/** What a reader knows beside the cell. */
export interface CellContext {
  readonly isFrom1904: boolean
  /** The id of what a name, a number or an id stands for. */
  find(field: Field, name: string): CellReading
}

// Zero-width characters, direction marks, byte-order marks and soft hyphens; no-break and wide spaces.
const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g

/** Text as it was meant: nothing invisible in it, wide letters and digits narrow, Chinese punctuation as it is. */
export const cleaned = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(spaces, ' ')
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\r\n?/g, '\n')
    .trim()
/** Narrow altogether, as numbers and days are read. */
const narrow = (text: string) => cleaned(text).normalize('NFKC')

/** What an export puts an apostrophe before, so that no program takes it for a formula. */
const neutralised = /^'(?=[=+\-@\t\r'])/

const mostExact = 15

/** A cell as text. A number of more than fifteen digits is no longer the one that was typed. */
function wordsOf(raw: Exclude<CellValue, null>): { readonly text: string } | CellFault {
  if (typeof raw === 'string') return { text: cleaned(raw).replace(neutralised, '') }
  if (typeof raw === 'boolean') return { text: raw ? '是' : '否' }
  if (raw instanceof Date) return { text: raw.toISOString().slice(0, 10) }
  if (Number.isInteger(raw) && String(Math.abs(raw)).replace(/e.*/, '').length <= mostExact && Math.abs(raw) < 1e15)
    return { text: String(raw) }
  if (Math.abs(raw) >= 1e15)
    return cellFault(
      say('这个号码存成了数值，第十五位以后的数字已经丢失，原来的号码无法恢复'),
      say('请把这一列的单元格格式改为“文本”，再重新填写完整的号码'),
    )
  return { text: String(raw) }
}
const scientific = /^\d(\.\d+)?E\+?\d{2}$/i
const lost = cellFault(
  say('号码显示为科学记数法，后面的数字已经丢失'),
  say('请把这一列的单元格格式改为“文本”，再重新填写完整的号码'),
)

function text(raw: Exclude<CellValue, null>): CellReading {
  const words = wordsOf(raw)
  if (!('text' in words)) return words
  return scientific.test(words.text) ? lost : { value: words.text }
}

const dateRemedy = say('请写成2024-01-05或者2024年1月5日，年月日都要写全，年份写四位')
function date(raw: Exclude<CellValue, null>, { isFrom1904 }: CellContext): CellReading {
  if (typeof raw === 'boolean') return cellFault(say('这不是日期'), dateRemedy)
  const read =
    raw instanceof Date
      ? Number.isNaN(raw.getTime())
        ? null
        : readDate(raw.toISOString().slice(0, 10))
      : typeof raw === 'number'
        ? raw > 19_000_000 && raw < 30_000_000
          ? readDate(String(raw))
          : serialDate(raw, isFrom1904)
        : readDate(cleaned(raw), isFrom1904)
  return read === null ? cellFault(say('“{raw}”读不出是哪一天', { raw: shown(raw) }), dateRemedy) : { value: read }
}

const shown = (raw: Exclude<CellValue, null>) =>
  raw instanceof Date ? (Number.isNaN(raw.getTime()) ? '' : raw.toISOString().slice(0, 10)) : String(raw).slice(0, 40)

/** A number as people write it: with commas, a unit behind it, a sign of money before it. */
function decimalOf(raw: Exclude<CellValue, null>, unit: string | undefined): string | null {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw.toFixed(6).replace(/\.?0+$/, '') : null
  if (typeof raw !== 'string') return null
  const bare = narrow(raw)
    .replace(/\s/g, '')
    .replace(/^[¥￥]|^人民币|^RMB/i, '')
  const own = unit !== undefined && bare.endsWith(unit) ? bare.slice(0, -unit.length) : bare
  const digits = own.replace(/(?<=\d),(?=\d{3}(\D|$))/g, '')
  return /^[-+]?\d+(\.\d+)?$/.test(digits) ? digits : null
}

function quantity(raw: Exclude<CellValue, null>, field: Field): CellReading {
  const unit = field.unit ?? ''
  const digits = decimalOf(raw, field.unit)
  if (digits === null || !/^\+?\d+(\.0+)?$/.test(digits))
    return cellFault(
      say('“{raw}”不是不小于零的整数', { raw: shown(raw) }),
      say('请只填写整数，单位是{unit}', { unit: { label: unit, of: ['unit', unit] } }),
    )
  return { value: Number(digits) }
}

function money(raw: Exclude<CellValue, null>): CellReading {
  const remedy = say('请填写以元为单位的数字，最多两位小数，例如1234.50')
  const words = typeof raw === 'string' ? narrow(raw).replace(/\s/g, '') : raw
  const isTenThousand = typeof words === 'string' && /万元?$/.test(words)
  const digits = decimalOf(typeof words === 'string' ? words.replace(/(万|亿)?元$|万$|元整$/, '') : words, undefined)
  if (digits === null || (typeof words === 'string' && words.includes('亿')))
    return cellFault(say('“{raw}”不是金额', { raw: shown(raw) }), remedy)
  if (digits.startsWith('-')) return cellFault(say('金额不能小于零'), remedy)
  const [whole = '0', part = ''] = digits.replace('+', '').split('.')
  const places = isTenThousand ? 6 : 2
  const exact = part.replace(/0+$/, '')
  if (exact.length > places) return cellFault(say('“{raw}”精确到分以下', { raw: shown(raw) }), remedy)
  return { value: Number(whole + exact.padEnd(places, '0')) }
}

function year(raw: Exclude<CellValue, null>): CellReading {
  const digits = raw instanceof Date ? String(raw.getUTCFullYear()) : decimalOf(raw, '年')
  const isYear = digits !== null && /^\d{4}$/.test(digits)
  return isYear
    ? { value: Number(digits) }
    : cellFault(say('“{raw}”不是年份', { raw: shown(raw) }), say('请填写四位年份，例如2024'))
}

/** Labels are compared without spaces and without regard to the width of brackets. */
const loose = (label: string) => narrow(label).replace(/\s/g, '')
function choice(raw: Exclude<CellValue, null>, field: Field): CellReading {
  const words = wordsOf(raw)
  if (!('text' in words)) return words
  const options = Object.entries(field.options ?? {})
  const [value] = options.find(([key, label]) => key === words.text || loose(label) === loose(words.text)) ?? []
  if (value !== undefined) return { value }
  const few = options.slice(0, 12).map(([, label]) => label)
  return cellFault(
    say('没有“{option}”这个选项', { option: words.text.slice(0, 40) }),
    options.length > few.length
      ? say('请从下拉列表中选择：{options}等', { options: few })
      : say('请从下拉列表中选择：{options}', { options: few }),
  )
}

function named(raw: Exclude<CellValue, null>, field: Field, context: CellContext): CellReading {
  const words = wordsOf(raw)
  return 'text' in words ? (words.text === '' ? { value: null } : context.find(field, words.text)) : words
}

/** How a clerk writes each kind of field into a cell. */
const readers = {
  text,
  person: text,
  number: text,
  date: (raw, _, context) => date(raw, context),
  year,
  choice,
  quantity,
  money,
  organ: named,
  account: named,
  reference: named,
} as const satisfies Record<
  FieldKind,
  (raw: Exclude<CellValue, null>, field: Field, context: CellContext) => CellReading
>

const formulaErrors = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/

export const isBlank = (raw: CellValue | undefined): boolean =>
  raw === null || raw === undefined || (typeof raw === 'string' && cleaned(raw) === '')

/** The value that a cell means for a field; null for an empty one. */
export function readCell(field: Field, raw: CellValue | undefined, context: CellContext): CellReading {
  if (raw === null || raw === undefined || isBlank(raw)) return { value: null }
  if (typeof raw === 'string' && formulaErrors.test(raw.trim()))
    return cellFault(say('这里的公式出错（{error}）', { error: raw.trim() }), say('公式不会被计算：请改为填写结果'))
  return readers[field.kind](raw, field, context)
}

/** What to do where the ledger itself refuses a value. */
export const remedies = {
  text: say('请修改后再导入'),
  person: say('请填写姓名或者名称'),
  number: say('这一项由系统编号，请留空'),
  date: dateRemedy,
  year: say('请填写四位年份，例如2024'),
  choice: say('请从下拉列表中选择'),
  quantity: say('请填写不小于零的整数'),
  money: say('请填写以元为单位的数字，最多两位小数'),
  organ: say('请填写本系统单位名录中的名称'),
  account: say('请填写在用账号的姓名或者登录名'),
  reference: say('请填写那条记录的编号，或者它在列表中的名称'),
} as const satisfies Record<FieldKind, Sentence>
