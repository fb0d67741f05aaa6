import { reportDocument } from '../documents/report-document.ts'
import { reportOf } from '../reports/report.ts'
import type { Command } from './command.ts'
import { usage } from './result.ts'

export const reportCommand: Command = {
  usage: 'report --year 2024 --out FILE.docx',
  about: '生成年度报告',
  async run({ house, actor, args }) {
    const { year, out } = args.options
    if (year === undefined || !/^(19|20|21)\d\d$/.test(year) || !out?.endsWith('.docx'))
      return usage('请写明年度和文件，例如：fazhi report --year 2024 --out 报告.docx')
    const report = await reportOf(house, actor, Number(year))
    const bytes = await reportDocument(report)
    const failed = report.checks.filter((c) => !c.holds).length
    return {
      code: 0,
      text: `已生成《${report.title}》：${out}（勾稽${report.checks.length}项，其中${failed}项需要核对）`,
      json: { title: report.title, out, checks: report.checks.length, failed },
      file: { path: out, base64: bytes.toString('base64') },
    }
  },
}
