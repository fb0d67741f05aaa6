import { article } from '@fazhi/law/statutes/penalty'
import { type Document, editable, type Say } from '@fazhi/ledger'
import { blank, dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { PenaltyCase } from '../penalty-shape.ts'
import { partyKinds, preservedHandlings, sources } from '../penalty-vocabulary.ts'

export type PenaltyDocument = Document<PenaltyCase, PenaltyCase['state'], 'caseNo' | 'decisionNo' | 'exemptionNo'>

export const officersOf = (c: PenaltyCase, say: Say) => `${nameOrBlank(c.lead, say)}、${nameOrBlank(c.second, say)}`
export const yuan = (fen: number | null) => (fen === null ? blank : `${fen / 100}元`)
/** What every form of the file begins with. */
export const partyRows = (c: PenaltyCase): readonly (readonly [string, string])[] => [
  ['当事人', c.party],
  ['当事人类别', partyKinds[c.partyKind]],
  ['证件号码或者信用代码', orBlank(c.partyCode)],
  ['住址或者住所', orBlank(c.address)],
  ['案由', c.matter],
]
const anyState = [
  'registered',
  'notOpened',
  'opened',
  'concluded',
  'told',
  'hearing',
  'decided',
  'served',
  'enforcing',
  'performed',
  'exempted',
  'dropped',
  'transferred',
  'closed',
  'archived',
] as const
export const sinceOpening = anyState.filter((s) => s !== 'registered' && s !== 'notOpened')

/** 第五十四条第二款：符合立案标准的，应当及时立案。 */
const openingForm: PenaltyDocument = {
  label: '立案审批表',
  basis: article('54(2)'),
  when: anyState,
  number: 'caseNo',
  fill: (c, say) => ({
    rows: [
      ...partyRows(c),
      ['案件来源', sources[c.source]],
      ['发现日期', dayOrBlank(c.registeredOn, say)],
      ['违法行为终了日期', c.continuing === null ? dayOrBlank(c.actEndedOn, say) : '发现时仍在继续'],
      ['所涉事项', nameOrBlank(c.item, say)],
      ['承办人', officersOf(c, say)],
      ['立案日期', dayOrBlank(c.openedOn, say)],
    ],
    paragraphs: [editable('opinion', '承办人意见', '经初步核查，有违法事实，属于本机关管辖，未超过处罚时效，建议立案。')],
    closing: { signers: ['承办人', '承办机构负责人', '行政机关负责人'] },
  }),
}
/** 第五十五条：询问应当制作笔录，执法人员出示证件，告知权利。 */
const interview: PenaltyDocument = {
  label: '询问笔录',
  basis: article('55'),
  when: ['opened', 'concluded'],
  fill: (c, say) => ({
    rows: [
      ['被询问人', blank],
      ['与当事人的关系', blank],
      ['询问时间、地点', blank],
      ['案由', c.matter],
      ['询问人', officersOf(c, say)],
    ],
    paragraphs: [
      '执法人员已出示行政执法证件。被询问人有申请回避、陈述和申辩的权利，应当如实回答询问，不得拒绝或者阻挠。',
      editable('record', '问答'),
    ],
    closing: { signers: ['被询问人', '执法人员', '执法人员'] },
  }),
}
/** 第五十六条：经负责人批准，可以先行登记保存。 */
const preservation: PenaltyDocument = {
  label: '先行登记保存证据通知书',
  basis: article('56'),
  when: ['opened'],
  series: '{place}罚存〔{year}〕{n}号',
  fill: (c, say) => ({
    addressee: c.party,
    paragraphs: [
      `因涉嫌${c.matter}，证据可能灭失或者以后难以取得，根据《中华人民共和国行政处罚法》第五十六条的规定，经本机关负责人批准，自${dayOrBlank(c.preservedOn, say)}起对下列物品先行登记保存：${orBlank(c.preservedItems)}`,
      '本机关将在七个工作日内作出处理决定。在此期间，当事人或者有关人员不得销毁或者转移证据。',
    ],
  }),
}
const preservationHandling: PenaltyDocument = {
  label: '先行登记保存证据处理通知书',
  basis: article('56'),
  when: ['opened', 'concluded'],
  series: '{place}罚存处〔{year}〕{n}号',
  fill: (c, say) => ({
    addressee: c.party,
    paragraphs: [
      `本机关于${dayOrBlank(c.preservedOn, say)}先行登记保存的${orBlank(c.preservedItems)}，现决定：${c.preservedHandling === null ? blank : preservedHandlings[c.preservedHandling]}。`,
    ],
  }),
}
const extension: PenaltyDocument = {
  label: '延长办案期限审批表',
  basis: article('60'),
  when: ['opened', 'concluded', 'told'],
  fill: (c, say) => ({
    rows: [
      ...partyRows(c),
      ['立案日期', dayOrBlank(c.openedOn, say)],
      ['延长', c.extendedDays === null ? blank : `${c.extendedDays}日`],
      ['依据', orBlank(c.extensionBasis)],
    ],
    paragraphs: [editable('reason', '延长的理由')],
    closing: { signers: ['承办人', '行政机关负责人'] },
  }),
}
const report: PenaltyDocument = {
  label: '案件调查终结报告',
  basis: article('57(1)'),
  when: ['concluded', 'told', 'hearing', 'decided', 'served', 'exempted', 'dropped'],
  fill: (c, say) => ({
    rows: [...partyRows(c), ['承办人', officersOf(c, say)], ['终结日期', dayOrBlank(c.concludedOn, say)]],
    paragraphs: [`一、查明的事实：${orBlank(c.facts)}`, `二、证据：${orBlank(c.evidence)}`, editable('proposal', '处理建议', '三、处理建议：')],
    closing: { signers: ['承办人', '承办人'] },
  }),
}
/** 第二十七条第一款：违法行为涉嫌犯罪的，及时移送司法机关。 */
const criminalTransfer: PenaltyDocument = {
  label: '涉嫌犯罪案件移送书',
  basis: article('27(1)'),
  when: ['transferred', 'closed', 'archived'],
  series: '{place}罚移〔{year}〕{n}号',
  fill: (c, say) => ({
    addressee: orBlank(c.transferredTo),
    paragraphs: [
      `本机关办理的${c.party}${c.matter}一案，涉嫌${orBlank(c.suspectedCrime)}。根据《中华人民共和国行政处罚法》第二十七条第一款的规定，于${dayOrBlank(c.transferredOn, say)}移送你单位。`,
      '依法不需要追究刑事责任或者免予刑事处罚，但应当给予行政处罚的，请及时将案件移送本机关。',
    ],
    attachments: ['案件调查报告', '涉案物品清单', '有关检验报告或者鉴定意见'],
  }),
}
const dropping: PenaltyDocument = {
  label: '撤销立案审批表',
  basis: article('57(1)'),
  when: ['dropped', 'closed', 'archived'],
  fill: (c, say) => ({
    rows: [...partyRows(c), ['立案日期', dayOrBlank(c.openedOn, say)], ['撤销日期', dayOrBlank(c.droppedOn, say)]],
    paragraphs: [editable('reason', '撤销的理由')],
    closing: { signers: ['承办人', '行政机关负责人'] },
  }),
}

export const investigationDocuments = { openingForm, interview, preservation, preservationHandling, extension, report, criminalTransfer, dropping }
