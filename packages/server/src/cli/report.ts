import { reportDocument } from '../documents/report-document.ts'
import { renderingIn } from '../house.ts'
import { fixEdition } from '../reports/editions.ts'
import { reportOf } from '../reports/report.ts'
import type { Command } from './command.ts'
import { usage } from './result.ts'

export const reportCommand: Command = {
  usage: 'report --year 2024 --out FILE.docx|FILE.pdf | report fix --year 2024 --as EDITOR',
  about: '生成年度报告；fix 固定全部数字，编成一版',
  async run({ house, actor, args }) {
    const { year, out } = args.options
    const [verb] = args.words
    const isYear = year !== undefined && /^(19|20|21)\d\d$/.test(year)
    if (verb === 'fix' && isYear) {
      const report = await reportOf(house, actor, Number(year))
      const edition = await fixEdition(house, actor, report)
      return {
        code: 0,
        text: `已固定《${report.title}》第${edition.edition}版，共${report.figures.length}个数字`,
        json: edition,
      }
    }
    const kind = /\.(docx|pdf)$/.exec(out ?? '')?.[1]
    if (verb !== undefined || !isYear || out === undefined || kind === undefined)
      return usage(
        '请写明年度和文件，例如：fazhi report --year 2024 --out 报告.docx；固定报告：fazhi report fix --year 2024',
      )
    const report = await reportOf(house, actor, Number(year))
    const [rendering, document] = [renderingIn(house), reportDocument(report)]
    const bytes =
      kind === 'docx'
        ? await rendering.docx(document)
        : await rendering.pdf([await rendering.paged(document)], document.on)
    const count = (standing: string) => report.checks.filter((c) => c.standing === standing).length
    const [failed, unjudged] = [count('fails'), count('unjudged')]
    return {
      code: 0,
      text: `已生成《${report.title}》：${out}（勾稽${report.checks.length}项，${failed}项不符，${unjudged}项无法判断）`,
      json: { title: report.title, out, checks: report.checks.length, failed },
      file: { path: out, base64: bytes.toString('base64') },
    }
  },
}
