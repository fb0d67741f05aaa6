import type { FigureView } from '@fazhi/report'
import { reportOf } from '../reports/report.ts'
import type { Command } from './command.ts'
import { usage } from './result.ts'

const isYear = (text: string | undefined): text is string => text !== undefined && /^(19|20|21)\d\d$/.test(text)

/** The public form of a figure on the command line. */
const bare = (f: FigureView) => ({
  id: f.id,
  label: f.label,
  value: f.value,
  printed: f.printed,
  unit: f.unit,
  numerator: f.numerator,
  denominator: f.denominator,
  standing: f.standing,
  ledger: f.ledger,
  cutoff: f.cutoff,
  base: f.base,
})

const share = ({ numerator, denominator }: Pick<FigureView, 'numerator' | 'denominator'>) =>
  denominator === null ? '' : `（${numerator ?? '—'}/${denominator}）`
/** What proves a figure beside its wording: the parts of a rate, the base of a growth, other definitions, the last edition. */
const linesOf = (f: FigureView): readonly string[] => [
  `${f.id}  ${f.standing === 'counted' ? '计数' : '填报'}  ${f.label}：${f.printed}${share(f)}${
    f.base === null ? '' : `（本年${f.numerator ?? '—'}，上年${f.base}）`
  }`,
  ...f.beside.map((b) => `           ${b.label}：${b.printed}${share(b)}`),
  ...(f.fixed?.differs === true ? [`           与固定的报告不同，当时为${f.fixed.printed}`] : []),
]

export const figuresCommand: Command = {
  usage: 'figures --year 2024',
  about: '年度报告的全部数字',
  async run({ house, actor, args }) {
    const { year } = args.options
    if (!isYear(year)) return usage('请写明年度，例如：fazhi figures --year 2024')
    const { figures } = await reportOf(house, actor, Number(year))
    return { code: 0, text: figures.flatMap(linesOf).join('\n'), json: figures.map(bare) }
  },
}
