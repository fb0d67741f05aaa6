import { dailySupervision } from '@fazhi/law/statutes/enforcement-supervision'
import type { Document } from '@fazhi/ledger'
import { dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { AccompaniedSupervision } from '../accompanied.ts'
import { observed } from '../supervision-vocabulary.ts'

type AccompaniedDocument = Document<AccompaniedSupervision, AccompaniedSupervision['state'], never>
const said = (of: keyof typeof observed | null) => orBlank(of === null ? null : observed[of])

const notice: AccompaniedDocument = {
  label: '行政执法监督通知书',
  basis: dailySupervision,
  when: ['planned', 'notified'],
  series: '{place}执监通〔{year}〕{n}号',
  fill: (a, say) => ({
    addressee: [a.lead, a.second, a.third, a.fourth, a.fifth].flatMap((d) => (d === null ? [] : [nameOrBlank(d, say)])).join('、'),
    paragraphs: [
      `本机关定于${dayOrBlank(a.actionOn, say)}对“${a.action}”联合执法活动开展“伴随式”行政执法监督，监督人员${a.supervisor}、${a.secondSupervisor}。`,
      '请如实提供有关情况和材料，执法活动照常进行。',
    ],
  }),
}
const record: AccompaniedDocument = {
  label: '伴随式行政执法监督记录',
  basis: dailySupervision,
  when: ['accompanied', 'fedBack', 'replied', 'closed'],
  fill: (a, say) => ({
    rows: [
      ['联合执法活动', a.action],
      ['牵头部门', nameOrBlank(a.lead, say)],
      ['参加部门', [a.second, a.third, a.fourth, a.fifth].flatMap((d) => (d === null ? [] : [nameOrBlank(d, say)])).join('、')],
      ['监督日期', dayOrBlank(a.accompaniedOn, say)],
      ['亮证执法', said(a.cards)],
      ['告知权利', said(a.telling)],
      ['全过程记录', said(a.recording)],
      ['执法文书', said(a.papers)],
      ['裁量', said(a.discretion)],
      ['监督记录', orBlank(a.findings)],
      ['发现的问题', a.problems ?? '无'],
      ['当场纠正', a.correctedOnSpot ?? '无'],
    ],
    paragraphs: [],
    closing: { signers: ['监督人员', '监督人员', '牵头部门现场负责人'] },
  }),
}
export const accompaniedDocuments = { notice, record }
