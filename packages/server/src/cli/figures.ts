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

export const figuresCommand: Command = {
  usage: 'figures --year 2024',
  about: '年度报告的全部数字',
  async run({ house, actor, args }) {
    const { year } = args.options
    if (!isYear(year)) return usage('请写明年度，例如：fazhi figures --year 2024')
    const { figures } = await reportOf(house, actor, Number(year))
    const line = (f: FigureView) => `${f.id}  ${f.standing === 'counted' ? '计数' : '填报'}  ${f.label}：${f.printed}`
    return { code: 0, text: figures.map(line).join('\n'), json: figures.map(bare) }
  },
}
