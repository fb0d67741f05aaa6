import { article } from '@fazhi/law/statutes/reconsideration'
import { editable, omit } from '@fazhi/ledger'
import { blank, blankLines, dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import { channels } from '../vocabulary.ts'
import { type CaseDocument, caseOf, disputeOf, law, regulation, regulationTitle, revisedOn, under } from './particulars.ts'

const applicantSigns = '申请人（签名或者盖章）'
const roomToWrite = '\n\n\n\n'
/** 第四十七条：查阅、复制，除涉及国家秘密、商业秘密、个人隐私或者可能危及国家安全、公共安全、社会稳定的情形外，应当同意。 */
const copyForParty: CaseDocument['partyCopy'] = {
  basis: article('47', { before: revisedOn, article: '23(2)' }),
  hide: (c) => ({ ...c, applicantContact: omit(c.applicantContact) }),
}
const open = ['received', 'correcting', 'accepted', 'appraising', 'suspended'] as const

/** 第二十二条：书面申请的，提交行政复议申请书，写明当事人、请求、事实和理由。 */
export const application: CaseDocument = {
  label: '行政复议申请书',
  basis: article('22', { before: revisedOn, article: '11' }),
  when: open,
  partyCopy: copyForParty,
  fill: (c, say) => ({
    rows: [
      ...(c.applicantKind === 'citizen'
        ? ([
            ['申请人', c.applicant],
            ['身份证件种类、号码', ''],
            ['性别、出生日期', ''],
            ['住址、邮政编码', ''],
          ] as const)
        : ([
            ['申请人', c.applicant],
            ['统一社会信用代码', ''],
            ['法定代表人（负责人）', ''],
            ['住所、邮政编码', ''],
          ] as const)),
      ['联系电话、送达地址', c.applicantContact ?? ''],
      ['委托代理人', c.agent ?? ''],
      ['被申请人', say.name(c.respondent)],
      ['复议请求', c.matter],
      ['事实和理由', c.grounds ?? roomToWrite],
      ['行政行为的名称和文号', c.attackedAct ?? ''],
      ['知道行政行为的日期', say.day(c.knewOn)],
      ['附带审查规范性文件', c.normativeDocument ?? ''],
      ['附件', '申请书副本　份；身份证明；行政行为文书复印件；证据清单及材料'],
    ],
    paragraphs: [],
    closing: { to: say.government, signers: [applicantSigns] },
  }),
}

/** 第二十二条：书面申请有困难的可以口头申请，由行政复议机关当场记录。 */
export const oralRecord: CaseDocument = {
  label: '口头申请行政复议笔录',
  basis: article('22', { before: revisedOn, article: '11' }),
  when: open,
  partyCopy: copyForParty,
  fill: (c, say) => ({
    rows: [
      ['时间', say.day(c.receivedOn)],
      ['地点', ''],
      ['申请人', c.applicant],
      ['住址和联系电话', c.applicantContact ?? ''],
      ['身份证件号码', ''],
      ['被申请人', say.name(c.respondent)],
      ['口头申请的原因', ''],
      ['复议请求', c.matter],
      ['事实和理由', c.grounds ?? roomToWrite],
    ],
    paragraphs: ['以上笔录已向申请人宣读（已交申请人阅读），申请人确认无误。'],
    closing: { signers: [applicantSigns, '记录人'] },
  }),
}

/** 第十七条：申请人、第三人可以委托一至二名代理人，授权委托书载明委托事项、权限和期限。 */
export const authorisation: CaseDocument = {
  label: '授权委托书（行政复议）',
  basis: article('17', { before: revisedOn, law: regulationTitle, article: '10' }),
  when: open,
  fill: (c, say) => ({
    rows: [
      ['委托人', ''],
      ['受托人（一）', '姓名：　　　　　身份证件号码：\n工作单位和电话：'],
      ['受托人（二）', '姓名：　　　　　身份证件号码：\n工作单位和电话：'],
      ['委托事项', `代理参加${caseOf(c, say)}`],
      ['代理权限', '□一般代理\n□特别授权：代为变更、放弃复议请求，代为和解、调解，代为撤回申请'],
      ['委托期限', '自　　　　年　　月　　日至　　　　年　　月　　日'],
    ],
    paragraphs: ['委托人变更或者解除委托、受托人权限变更的，应当书面告知行政复议机构。'],
    closing: { to: say.government, signers: ['委托人（签名或者盖章）', '受托人（签名）'] },
  }),
}

/** 第十五条：同一行政复议案件申请人人数众多的，推选代表人参加行政复议。 */
export const representatives: CaseDocument = {
  label: '代表人推选书',
  basis: article('15', { before: revisedOn, law: regulationTitle, article: '8' }),
  when: open,
  fill: (c, say) => ({
    paragraphs: [
      `我们系${caseOf(c, say)}的申请人，共${blank}人。现共同推选${blank}、${blank}为代表人参加行政复议。`,
      '代表人参加行政复议的行为对我们发生效力；代表人变更行政复议请求、撤回行政复议申请、承认第三人请求，应当经我们同意。',
    ],
    list: {
      columns: [
        ['序号', 1],
        ['姓名', 2],
        ['身份证件号码', 4],
        ['签名', 2],
      ],
      rows: blankLines(8, 4),
    },
    closing: { to: say.government, signers: [] },
  }),
}

/** 第四十四条第二款：申请人、第三人提供证据。 */
export const evidenceList: CaseDocument = {
  label: '证据清单（行政复议）',
  basis: article('44(2)', { before: revisedOn, law: regulationTitle, article: '21' }),
  when: open,
  fill: (c, say) => ({
    rows: [
      ['案件', caseOf(c, say)],
      ['提交人', ''],
    ],
    paragraphs: [],
    list: {
      columns: [
        ['序号', 1],
        ['证据名称', 4],
        ['证明的事实', 4],
        ['原件/复印件', 2],
        ['页数', 1],
      ],
      rows: blankLines(8, 5),
    },
    closing: { signers: ['提交人（签名或者盖章）', '接收人（签名）'] },
  }),
}

/** 第七十四条、第四十一条第一项：决定作出前自愿撤回申请，经准予的，行政复议终止。 */
export const withdrawal: CaseDocument = {
  label: '撤回行政复议申请书',
  basis: article('41(1)', { before: revisedOn, article: '25' }),
  when: open,
  fill: (c, say) => ({
    paragraphs: [
      `申请人：${c.applicant}。`,
      `${disputeOf(c, say)}，于${say.day(c.receivedOn)}申请行政复议${c.caseNo === null ? '' : `（${c.caseNo}）`}。现因${blank}，申请人自愿撤回行政复议申请，请予准许。`,
      '申请人知悉：准予撤回后行政复议终止，不得再以同一事实和理由申请行政复议，但能够证明撤回违背真实意愿的除外。',
    ],
    closing: { to: say.government, signers: [applicantSigns] },
  }),
}

/** 第七十四条第一款：当事人在决定作出前可以自愿达成和解，内容不得损害国家利益、社会公共利益和他人合法权益。 */
export const settlementAgreement: CaseDocument = {
  label: '行政复议和解协议',
  basis: article('74(1)', { before: revisedOn, law: regulationTitle, article: '40' }),
  when: ['accepted', 'suspended'],
  fill: (c, say) => ({
    paragraphs: [
      `甲方（申请人）：${c.applicant}。`,
      `乙方（被申请人）：${nameOrBlank(c.respondent, say)}。`,
      `甲方不服乙方的行政行为，申请行政复议（${orBlank(c.caseNo)}），请求：${c.matter}`,
      `双方${under(c.receivedOn, law('第七十四条第一款'), regulation('第四十条'))}，在自愿、合法的基础上达成和解如下：`,
      editable('terms', '和解内容', `一、${blank}。\n二、${blank}。`),
      '三、甲方自本协议签订之日起三日内向行政复议机构书面撤回行政复议申请。',
      '本协议不损害国家利益、社会公共利益和他人合法权益，不违反法律、法规的强制性规定。本协议一式三份，双方各执一份，提交行政复议机构一份。',
    ],
    closing: { signers: ['甲方（签名或者盖章）', '乙方（盖章）'] },
  }),
}

/** 申请人在案件办理中的一项请求：写明请求和理由，交行政复议机关。 */
const request = (label: string, basis: CaseDocument['basis'], when: CaseDocument['when'], wish: string, told: string): CaseDocument => ({
  label,
  basis,
  when,
  fill: (c, say) => ({
    paragraphs: [
      `申请人：${c.applicant}。`,
      `${disputeOf(c, say)}，于${say.day(c.receivedOn)}以${channels[c.channel]}方式申请行政复议${c.acceptedOn === null ? '' : `，本案于${dayOrBlank(c.acceptedOn, say)}受理（${orBlank(c.caseNo)}）`}。现${wish}。`,
      editable('reasons', '理由', `理由：${blank}。`),
      told,
    ],
    closing: { to: say.government, signers: [applicantSigns] },
  }),
})

export const stayRequest = request(
  '停止执行申请书',
  article('42', { before: revisedOn, article: '21' }),
  ['accepted', 'suspended'],
  '请求在行政复议期间停止执行该行政行为',
  '行政复议机关认为申请人的要求合理，决定停止执行的，行政行为停止执行。',
)
export const hearingRequest = request(
  '听证申请书',
  article('50(2)', { before: revisedOn, law: regulationTitle, article: '33' }),
  ['accepted'],
  '请求对本案举行听证',
  `拟参加听证的人员：${blank}。`,
)
export const fileRequest = request(
  '查阅、复制案卷材料申请书',
  article('47', { before: revisedOn, article: '23(2)' }),
  ['accepted', 'suspended'],
  '请求查阅、复制被申请人提出的书面答复、作出行政行为的证据、依据和其他有关材料',
  '涉及国家秘密、商业秘密、个人隐私或者可能危及国家安全、公共安全、社会稳定的材料，依法不予提供。',
)
export const mediationRequest = request(
  '调解申请书',
  article('5', { before: revisedOn, law: regulationTitle, article: '50' }),
  ['accepted', 'suspended'],
  '请求行政复议机关对本案进行调解',
  `调解意向：${blank}。`,
)
