import { approvedBefore } from '@fazhi/law/statutes/enterprise-inspection'
import { article } from '@fazhi/law/statutes/penalty'
import type { Document, Say } from '@fazhi/ledger'
import { blank, blankLines, dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { Inspection } from '../inspection.ts'
import { triggers } from '../vocabulary.ts'

type InspectionDocument = Document<Inspection, Inspection['state'], 'noticeNo'>
const modes = { planned: '计划内检查', case: '个案检查', urgent: '紧急检查' } as const
const findings = { none: '没有发现问题', minor: '发现轻微问题', violation: '发现违法行为' } as const

const officersOf = (i: Inspection, say: Say) => `${nameOrBlank(i.lead, say)}、${nameOrBlank(i.second, say)}`
const groundOf = (i: Inspection, say: Say) =>
  i.mode === 'planned'
    ? `年度检查计划（${nameOrBlank(i.line, say)}）`
    : `${i.trigger === null ? blank : triggers[i.trigger]}（${orBlank(i.triggerNote)}）`

/** 检查须经行政执法主体负责人批准。 */
const approval: InspectionDocument = {
  label: '行政检查审批表',
  basis: approvedBefore,
  when: ['prepared', 'noticed', 'entered', 'concluded', 'correcting', 'rechecked', 'closed', 'transferred'],
  fill: (i, say) => ({
    rows: [
      ['检查主体', nameOrBlank(i.department, say)],
      ['检查对象', nameOrBlank(i.enterprise, say)],
      ['检查种类', modes[i.mode]],
      ['检查依据', groundOf(i, say)],
      ['检查内容', i.content],
      ['执法人员', officersOf(i, say)],
      ['提出日期', dayOrBlank(i.preparedOn, say)],
      ['批准日期', dayOrBlank(i.noticedOn ?? i.madeUpOn, say)],
    ],
    paragraphs: [],
    closing: { signers: ['承办人', '行政执法主体负责人'] },
  }),
}
/** 检查须出示证件，送达检查通知书。 */
const notice: InspectionDocument = {
  label: '行政检查通知书',
  basis: approvedBefore,
  when: ['noticed', 'entered', 'concluded', 'correcting', 'rechecked', 'closed', 'transferred'],
  number: 'noticeNo',
  fill: (i, say) => ({
    addressee: nameOrBlank(i.enterprise, say),
    paragraphs: [
      `根据${groundOf(i, say)}，本机关指派行政执法人员${officersOf(i, say)}对你单位进行行政检查。检查内容：${i.content}`,
      '执法人员少于两人、不出示行政执法证件或者本通知书的，你单位有权拒绝检查。',
      `请你单位扫描入企码，或者输入通知书编码${orBlank(i.noticeCode)}登记本次检查；检查结束后，凭编码对检查评价，反映问题。`,
    ],
  }),
}
/** 第五十五条：检查应当制作笔录。 */
const record: InspectionDocument = {
  label: '现场检查笔录',
  basis: article('55(2)'),
  when: ['entered', 'concluded', 'correcting', 'rechecked', 'closed', 'transferred'],
  fill: (i, say) => ({
    rows: [
      ['检查对象', nameOrBlank(i.enterprise, say)],
      ['检查时间', `${dayOrBlank(i.enteredOn, say)}${orBlank(i.enteredAt)}至${orBlank(i.leftAt)}`],
      ['执法人员', officersOf(i, say)],
      ['表明身份和告知', '执法人员已出示行政执法证件，送达检查通知书，告知有申请回避、陈述和申辩的权利。'],
      ['检查情况', orBlank(i.checklist)],
      ['发现的问题', orBlank(i.problems)],
    ],
    paragraphs: [],
    closing: { signers: ['被检查人或者现场负责人', '见证人', '执法人员', '执法人员'] },
  }),
}
const checklist: InspectionDocument = {
  label: '现场检查表',
  basis: approvedBefore,
  when: ['noticed', 'entered', 'concluded'],
  fill: (i, say) => ({
    rows: [
      ['检查对象', nameOrBlank(i.enterprise, say)],
      ['检查内容', i.content],
    ],
    paragraphs: [],
    list: {
      columns: [
        ['序号', 1],
        ['检查项目', 4],
        ['结果', 2],
        ['说明', 3],
      ],
      rows: blankLines(8, 4),
    },
    closing: { signers: ['被检查人', '执法人员', '执法人员'] },
  }),
}
const result: InspectionDocument = {
  label: '行政检查结果告知书',
  basis: approvedBefore,
  when: ['concluded', 'correcting', 'rechecked', 'closed', 'transferred'],
  series: '{place}检告〔{year}〕{n}号',
  fill: (i, say) => ({
    addressee: nameOrBlank(i.enterprise, say),
    paragraphs: [
      `本机关于${dayOrBlank(i.enteredOn, say)}对你单位进行了行政检查，${i.finding === null ? blank : findings[i.finding]}。`,
      ...(i.finding === 'none' ? [] : [`发现的问题：${orBlank(i.problems)}`]),
      '对检查结果有异议的，可以向本机关陈述、申辩；对检查行为有意见的，可以凭通知书编码评价或者向司法行政部门反映。',
    ],
  }),
}
/** 第二十八条第一款：责令当事人改正或者限期改正违法行为。 */
const order: InspectionDocument = {
  label: '责令改正通知书',
  basis: article('28(1)'),
  when: ['correcting', 'rechecked', 'closed', 'transferred'],
  series: '{place}责改〔{year}〕{n}号',
  fill: (i, say) => ({
    addressee: nameOrBlank(i.enterprise, say),
    paragraphs: [
      `经查，你单位存在下列问题：${orBlank(i.problems)}`,
      `根据《中华人民共和国行政处罚法》第二十八条第一款的规定，责令你单位于${dayOrBlank(i.correctBy, say)}前改正：${orBlank(i.correctItems)}`,
      '逾期不改正的，本机关将依法处理。',
    ],
  }),
}
const recheck: InspectionDocument = {
  label: '整改复查意见书',
  basis: article('28(1)'),
  when: ['rechecked', 'closed', 'transferred'],
  series: '{place}复查〔{year}〕{n}号',
  fill: (i, say) => ({
    addressee: nameOrBlank(i.enterprise, say),
    paragraphs: [
      `本机关责令你单位于${dayOrBlank(i.correctBy, say)}前改正的问题，经${dayOrBlank(i.recheckedOn, say)}复查：${i.recheck === 'corrected' ? '已经改正' : i.recheck === 'uncorrected' ? '没有改正，依法处理' : blank}。`,
    ],
  }),
}

/** 司法部的七种格式文本，名称见到四种，其余三种按其用途命名。 */
export const inspectionDocuments = { approval, notice, record, checklist, result, order, recheck }
