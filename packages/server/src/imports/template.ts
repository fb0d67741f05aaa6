import { inChinese } from '@fazhi/law'
import { type Field, type FieldKind, intakeFields, type Ledger } from '@fazhi/ledger'
import { declarationDigest, versionLabel } from '../workbooks/declaration.ts'
import { columnLetters } from '../workbooks/merges.ts'
import {
  border,
  type CellStyle,
  type DataValidation,
  type NewCell,
  type NewSheet,
  writeWorkbook,
} from '../workbooks/writing.ts'
import { remedies } from './cells.ts'

/** Rows that the template is prepared for. */
const preparedRows = 1_000
const widths = {
  text: 24,
  person: 16,
  number: 24,
  date: 14,
  year: 10,
  choice: 18,
  quantity: 10,
  money: 16,
  organ: 24,
  account: 14,
  reference: 26,
} as const satisfies Record<FieldKind, number>

/** Everything is text but what is counted: so that no number loses its end, and no day its year. */
const formats = {
  text: '@',
  person: '@',
  number: '@',
  date: '@',
  year: '0',
  choice: '@',
  quantity: '0',
  money: '0.00',
  organ: '@',
  account: '@',
  reference: '@',
} as const satisfies Record<FieldKind, string>

/** What a column of the template offers to choose from. */
export interface Choosable {
  readonly organs: readonly string[]
  readonly accounts: readonly string[]
}
const listOf = (field: Field, { organs, accounts }: Choosable): readonly string[] | undefined => {
  const lists: Partial<Record<FieldKind, readonly string[]>> = {
    choice: Object.values(field.options ?? {}),
    organ: organs,
    account: accounts,
  }
  return lists[field.kind]
}

const black = { name: '黑体', size: 11, bold: true }
const headStyle = (field: Field): CellStyle => ({
  font: { ...black, color: { rgb: field.optional ? '1F2D3D' : 'C00000' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF6' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border,
})
const said: CellStyle = { font: { name: '宋体', size: 11 }, alignment: { vertical: 'top', wrapText: true } }

/** The empty workbook of a ledger's intake: data, what to write where, and (hidden) what may be chosen. */
export function templateOf(ledger: Ledger, choosable: Choosable): Promise<Buffer> {
  const fields = intakeFields(ledger).flatMap((name) => ledger.shape.fields[name] ?? [])
  const validations: DataValidation[] = []
  const dictionary: (readonly string[])[] = []
  for (const [at, field] of fields.entries()) {
    const list = listOf(field, choosable)
    if (!list || list.length === 0) continue
    const column = columnLetters(dictionary.length)
    dictionary.push([field.label, ...list])
    validations.push({
      type: 'list',
      formula1: `字典!$${column}$2:$${column}$${list.length + 1}`,
      range: `${columnLetters(at)}2:${columnLetters(at)}${preparedRows + 1}`,
      allowBlank: field.optional,
      showErrorMessage: true,
      errorTitle: field.label,
      errorMessage: '请从下拉列表中选择',
    })
  }
  const unit = ({ unit: of }: Field) => (of === undefined ? '' : `（${of}）`)
  const head = fields.map(
    (f): NewCell => ({ value: `${f.label}${unit(f)}${f.optional ? '' : '*'}`, style: headStyle(f) }),
  )
  const empty = fields.map((f): NewCell => ({ value: null, style: { numFmt: formats[f.kind] } }))
  const deep = Math.max(0, ...dictionary.map((list) => list.length))
  const sheets: readonly NewSheet[] = [
    {
      name: '数据',
      // A column has a format only where its cells have one: an empty cell that is text keeps what is typed into it.
      rows: [head, ...Array.from({ length: preparedRows }, () => empty)],
      columns: fields.map((f) => ({ width: widths[f.kind] })),
      heights: new Map([[0, 32]]),
      frozenRows: 1,
      validations,
    },
    {
      name: '填写说明',
      rows: [
        [{ value: `${ledger.shape.label}导入模板`, style: { font: { ...black, size: 14 } } }],
        [
          { value: versionLabel, style: said },
          { value: declarationDigest(ledger), style: said },
        ],
        [
          {
            value:
              '请在“数据”表的标题行下面填写，一件一行；标题不要改动，标有*的为必填；填好后在导入页面上传，先核对，再导入。',
            style: said,
          },
        ],
        [],
        ['列', '必填', '怎样填写', '可以选择的内容'].map((value) => ({ value, style: { font: black, border } })),
        ...fields.map((f) =>
          [
            f.label,
            f.optional ? '' : '必填',
            inChinese(remedies[f.kind]),
            f.kind === 'choice' ? Object.values(f.options ?? {}).join('、') : '',
          ].map((value): NewCell => ({ value, style: { ...said, border } })),
        ),
      ],
      merges: [{ top: 2, left: 0, bottom: 2, right: 3 }],
      heights: new Map([[2, 34]]),
      columns: [{ width: 26 }, { width: 18 }, { width: 44 }, { width: 60 }],
    },
    {
      name: '字典',
      isHidden: true,
      rows: Array.from({ length: deep }, (_, row) => dictionary.map((list) => ({ value: list[row] ?? null }))),
    },
  ]
  return writeWorkbook(sheets)
}
