import { article } from '@fazhi/law/statutes/reconsideration'
import { blankLines } from '../../shared/blank.ts'
import { applicantKinds, closings, outcomes, terminationGrounds } from '../vocabulary.ts'
import { actOf, type CaseDocument, caseOf, regulationTitle, revisedOn } from './particulars.ts'

/** 送达之后才立卷：已决定而未送达的不在其内。 */
const filable = [
  'settled',
  'terminated',
  'rejected',
  'declined',
  'givenUp',
  'withdrawn',
  'served',
  'ordered',
  'enforcing',
  'performed',
  'archived',
] as const
type Conclusion = Pick<Parameters<CaseDocument['fill']>[0], 'outcome' | 'terminationGround' | 'closing'>

const conclusionOf = ({ outcome, terminationGround, closing }: Conclusion) =>
  outcome !== null
    ? outcomes[outcome]
    : terminationGround !== null
      ? `终止：${terminationGrounds[terminationGround]}`
      : closing !== null
        ? closings[closing]
        : ''

/** 第六十一条：行政复议机构提出意见，经行政复议机关负责人同意或者集体讨论通过。 */
export const closingApproval: CaseDocument = {
  label: '行政复议结案审批表',
  basis: article('61(1)', { before: revisedOn, article: '28(1)' }),
  when: ['accepted', 'decided', ...filable],
  fill: (c, say) => ({
    rows: [
      ['案号', c.caseNo ?? ''],
      ['申请人', `${c.applicant}（${applicantKinds[c.applicantKind]}）`],
      ['被申请人', say.name(c.respondent)],
      ['第三人', c.thirdParty ?? ''],
      ['行政行为', actOf(c)],
      ['复议请求', c.matter],
      ['收到、受理日期', `${say.day(c.receivedOn)}收到；${say.day(c.acceptedOn)}受理`],
      ['查明的事实', c.findings ?? '\n\n'],
      ['理由', c.reasoning ?? '\n\n'],
      ['结案方式、结果', conclusionOf(c)],
      ['承办人意见', `\n\n签名：${say.name(c.handler)}　　　　　　年　　月　　日`],
      ['机构负责人意见', '\n\n签名：　　　　　　年　　月　　日'],
      ['机关负责人意见', '\n\n签名：　　　　　　年　　月　　日'],
    ],
    paragraphs: [],
    closing: { signers: [] },
  }),
}

const filed = article('75', { before: revisedOn, law: regulationTitle, article: '62' })

export const fileCover: CaseDocument = {
  label: '行政复议案卷封面',
  basis: filed,
  when: filable,
  fill: (c, say) => ({
    rows: [
      ['行政复议机关', say.government],
      ['案号', c.caseNo ?? ''],
      ['决定书文号', c.decisionNo ?? ''],
      ['案由', caseOf(c, say)],
      ['申请人', c.applicant],
      ['被申请人', say.name(c.respondent)],
      ['第三人', c.thirdParty ?? ''],
      ['收案日期', say.day(c.receivedOn)],
      ['结案日期', say.day(c.closedOn)],
      ['结案方式、结果', conclusionOf(c)],
      ['承办人', say.name(c.handler)],
      ['归档日期', say.day(c.archivedOn)],
      ['档号', c.archiveNo ?? ''],
      ['页数', c.archivePages === null ? '' : `${c.archivePages}页`],
      ['保管期限', ''],
    ],
    paragraphs: [],
    closing: { signers: [] },
  }),
}

export const fileIndex: CaseDocument = {
  label: '行政复议卷内目录',
  basis: filed,
  when: filable,
  fill: (c, say) => ({
    rows: [
      ['案号', c.caseNo ?? ''],
      ['案由', caseOf(c, say)],
    ],
    paragraphs: [],
    list: {
      columns: [
        ['序号', 2],
        ['文号', 4],
        ['责任者', 3],
        ['材料名称', 6],
        ['日期', 3],
        ['页次', 2],
        ['备注', 2],
      ],
      rows: blankLines(15, 7),
    },
    closing: { signers: [] },
  }),
}

export const fileNote: CaseDocument = {
  label: '行政复议卷内备考表',
  basis: filed,
  when: filable,
  fill: (c) => ({
    rows: [
      ['案号', c.caseNo ?? ''],
      ['档号', c.archiveNo ?? ''],
      ['本卷情况说明', `本卷共${c.archivePages ?? '　　'}页。\n材料缺损、修改、补充、移出、销毁等情况：\n\n\n\n`],
      ['立卷人', '\n签名：　　　　　　年　　月　　日'],
      ['检查人', '\n签名：　　　　　　年　　月　　日'],
    ],
    paragraphs: [],
    closing: { signers: [] },
  }),
}
