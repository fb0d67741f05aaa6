import * as law from '@fazhi/law/statutes/mediation'
import type { Document, Say } from '@fazhi/ledger'
import { blank, dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import { fileItems } from '../case-file.ts'
import type { MediationCase } from '../case-shape.ts'

type CaseDocument = Document<MediationCase, MediationCase['state'], never>
const begun = [
  'accepted',
  'signing',
  'effective',
  'confirming',
  'defaulted',
  'performed',
  'visited',
  'failed',
  'stopped',
  'refused',
  'archived',
] as const
const inEffect = ['effective', 'confirming', 'defaulted', 'performed', 'visited', 'archived'] as const

const parties = (c: MediationCase): readonly (readonly [string, string])[] => [
  ['当事人一方', c.partyA],
  ['当事人另一方', c.partyB],
]
const heading = (c: MediationCase, say: Say): readonly (readonly [string, string])[] => [
  ['编号', orBlank(c.caseNo)],
  ['调解组织', nameOrBlank(c.committee, say)],
  ...parties(c),
]
/** 协议的履行，口头、书面同一种写法。 */
const performanceOf = (c: MediationCase, say: Say) => {
  if (c.performance === null) return blank
  return c.performance === 'immediate' ? '即时履行' : `于${dayOrBlank(c.performBy, say)}以前履行`
}
const ways = { suit: '向人民法院提起诉讼', arbitration: '申请仲裁', administrative: '请求有关行政机关处理' } as const

/** 第二十七条：调解受理登记。 */
const registration: CaseDocument = {
  label: '人民调解受理登记表',
  basis: law.article('27'),
  when: begun,
  fill: (c, say) => ({
    rows: [
      ...heading(c, say),
      ['启动方式', c.startedBy === 'application' ? '当事人申请' : '调解委员会主动调解'],
      ['纠纷简要情况', c.matter],
      ['受理日期', dayOrBlank(c.acceptedOn, say)],
      ['调解员', nameOrBlank(c.mediator, say)],
    ],
    paragraphs: ['人民调解不收取任何费用。'],
    closing: { signers: ['当事人签名', '登记人签名'] },
  }),
}

/** 第二十三条、第二十四条：当事人的权利和义务。 */
const rights: CaseDocument = {
  label: '人民调解权利义务告知书',
  basis: law.article('23'),
  when: begun,
  fill: (c, say) => ({
    rows: heading(c, say),
    paragraphs: [
      '人民调解委员会调解民间纠纷，不收取任何费用。',
      '当事人在调解中的权利：选择或者接受调解员；接受调解、拒绝调解或者要求终止调解；要求公开或者不公开进行；自主表达意愿，自愿达成协议。',
      '当事人在调解中的义务：如实陈述纠纷的事实；遵守调解现场的秩序，尊重调解员；尊重对方行使权利。',
      '达成的调解协议具有法律约束力，应当按照约定履行。双方认为有必要的，可以自协议生效之日起三十日内共同向人民法院申请司法确认。',
      `以上已于${dayOrBlank(c.rightsToldOn, say)}告知当事人。`,
    ],
    closing: { signers: ['当事人签名', '调解员签名'] },
  }),
}

/** 第二十七条：记录调解的情况。 */
const record: CaseDocument = {
  label: '人民调解记录',
  basis: law.article('27'),
  when: begun,
  fill: (c, say) => ({
    rows: [
      ...heading(c, say),
      ['调解日期', dayOrBlank(c.heldOn ?? c.agreedOn, say)],
      ['调解员', nameOrBlank(c.mediator, say)],
      ['公开与否', c.openness === 'closed' ? '不公开' : '公开'],
      ['调查情况', c.investigation ?? ''],
      ['调解记录', orBlank(c.record)],
    ],
    paragraphs: [],
    closing: { signers: ['当事人签名', '调解员签名', '记录人签名'] },
  }),
}

/** 第二十九条：协议书载明的事项；签名、盖章之日生效。 */
const agreement: CaseDocument = {
  label: '人民调解协议书',
  basis: law.article('29'),
  when: ['signing', ...inEffect],
  fill: (c, say) => ({
    rows: heading(c, say),
    paragraphs: [
      `一、纠纷的主要事实、争议事项和各方当事人的责任：${orBlank(c.facts)}`,
      `二、协议的内容：${orBlank(c.content)}`,
      `三、履行的方式、期限：${performanceOf(c, say)}。`,
      '四、本协议自各方当事人签名、盖章或者按指印，调解员签名并加盖人民调解委员会印章之日起生效。各方当事人各执一份，人民调解委员会留存一份。',
    ],
    closing: { signers: ['当事人签名（盖章、按指印）', '当事人签名（盖章、按指印）', '调解员签名', '人民调解委员会（印章）'] },
  }),
}

/** 第二十八条、第三十条：口头协议由调解员记录，达成之日生效。 */
const oralAgreement: CaseDocument = {
  label: '人民调解口头协议登记表',
  basis: law.article('28'),
  when: inEffect,
  fill: (c, say) => ({
    rows: [
      ...heading(c, say),
      ['纠纷简要情况', c.matter],
      ['达成协议日期', dayOrBlank(c.agreedOn, say)],
      ['协议内容', orBlank(c.content)],
      ['履行的方式、期限', performanceOf(c, say)],
    ],
    paragraphs: [],
    closing: { signers: ['调解员签名'] },
  }),
}

/** 第三十三条：双方当事人共同申请。 */
const confirmation: CaseDocument = {
  label: '司法确认申请书',
  basis: law.article('33(1)'),
  when: ['effective', 'confirming'],
  fill: (c, say) => ({
    rows: [['调解协议的案号', orBlank(c.caseNo)], ...parties(c)],
    paragraphs: [
      `申请人${c.partyA}、${c.partyB}经${nameOrBlank(c.committee, say)}调解，于${dayOrBlank(c.agreedOn, say)}达成调解协议，协议自${dayOrBlank(c.effectiveOn, say)}起生效。`,
      `协议的内容：${orBlank(c.content)}`,
      '双方共同申请司法确认，承诺协议出于双方自愿，没有恶意串通、规避法律的行为；因协议内容给他人造成损害的，愿意承担相应的责任。',
    ],
    attachments: ['人民调解协议书', '双方的身份证明', '有关的财产权利证明'],
    closing: { to: orBlank(c.confirmationCourt), signers: ['申请人一方签名', '申请人另一方签名'] },
  }),
}

/** 第二十六条：终止调解，告知其他途径。 */
const ending: CaseDocument = {
  label: '人民调解终止告知书',
  basis: law.article('26'),
  when: ['failed', 'stopped', 'refused'],
  fill: (c, say) => ({
    addressee: `${c.partyA}、${c.partyB}`,
    paragraphs: [
      `你们之间的纠纷（${orBlank(c.caseNo)}），${c.result === 'refused' ? '因一方当事人明确拒绝调解' : `因${orBlank(c.endReason)}`}，本委员会于${dayOrBlank(c.endedOn, say)}终止调解。`,
      `你们可以依法${c.advised === null ? '通过仲裁、行政、司法等途径' : ways[c.advised]}维护自己的权利。`,
    ],
    closing: { signers: ['人民调解委员会（印章）'] },
  }),
}

/** 第三十一条第二款：对协议的履行情况进行监督，督促当事人履行。 */
const visit: CaseDocument = {
  label: '人民调解回访记录',
  basis: law.article('31(2)'),
  when: ['defaulted', 'performed', 'visited', 'archived'],
  fill: (c, say) => ({
    rows: [
      ...heading(c, say),
      ['协议内容', orBlank(c.content)],
      ['履行情况', c.performedOn === null ? (c.defaultFacts ?? blank) : `${say.day(c.performedOn)}履行完毕`],
      ['回访日期', dayOrBlank(c.visitedOn, say)],
      ['回访情况', orBlank(c.visitFindings)],
    ],
    paragraphs: [],
    closing: { signers: ['被回访人签名', '回访人签名'] },
  }),
}

/** 第二十七条：调解工作档案，十三项依次排列。 */
const index: CaseDocument = {
  label: '人民调解卷宗目录',
  basis: law.article('27'),
  when: begun,
  fill: (c, say) => ({
    rows: heading(c, say),
    paragraphs: [],
    list: {
      columns: [
        ['序号', 1],
        ['材料名称', 4],
        ['必备', 1],
        ['有无', 1],
      ],
      rows: fileItems.map((item, i) => [String(i + 1), item.label, item.wanted(c) ? '必备' : '', item.held(c) ? '有' : '无']),
    },
    closing: { signers: ['立卷人签名'] },
  }),
}

export const caseDocuments = { registration, rights, record, agreement, oralAgreement, confirmation, ending, visit, index }
