import type { Draft } from '@fazhi/ledger'
import type { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { type OrganCode, townshipCodes } from './region.ts'

type CaseDraft = Draft<typeof reconsiderationCase>
export interface Grievance {
  readonly category: CaseDraft['category']
  readonly respondents: readonly OrganCode[]
  readonly applicantKind: CaseDraft['applicantKind']
  /** The invented paper and the claim; n makes every paper's number its own. */
  matter(n: number, year: number): string
  /** What the decision orders where the claim is right. */
  readonly remedy: 'revoked' | 'performance' | 'unlawful' | 'altered'
  readonly summary: 'smallAmount' | 'warning' | 'onTheSpot' | 'disclosure' | 'agreed'
}

const paper = (mark: string, n: number, year: number) => `${mark}〔${year}〕演示${n}号`

/** What people ask for, in an invented district: papers, sums and places are made up. */
export const grievances: readonly Grievance[] = [
  {
    category: 'penalty',
    respondents: ['market'],
    applicantKind: 'organisation',
    remedy: 'altered',
    summary: 'smallAmount',
    matter: (n, y) =>
      `请求变更${paper('双市监罚', n, y)}行政处罚决定。申请人经营的小吃店因销售超过保质期的调味品两瓶被罚款三千元，认为货值微小、已当场下架，处罚过重。`,
  },
  {
    category: 'failure',
    respondents: ['market', 'labour', 'urban'],
    applicantKind: 'citizen',
    remedy: 'performance',
    summary: 'agreed',
    matter: (n) =>
      `请求责令被申请人对申请人提交的第演示${n}号投诉举报作出处理并书面答复。申请人邮寄举报材料后，法定期限内未收到任何答复。`,
  },
  {
    category: 'penalty',
    respondents: ['urban'],
    applicantKind: 'citizen',
    remedy: 'revoked',
    summary: 'onTheSpot',
    matter: (n, y) =>
      `请求撤销${paper('双综执当罚', n, y)}当场处罚决定。申请人在自家门前临时卸货，被认定占道经营罚款二百元，认为事实认定错误。`,
  },
  {
    category: 'coercion',
    respondents: ['urban', ...townshipCodes.slice(0, 4)],
    applicantKind: 'citizen',
    remedy: 'unlawful',
    summary: 'agreed',
    matter: (n) =>
      `请求确认被申请人拆除申请人院内彩钢棚的行为违法（现场编号演示${n}）。被申请人未作书面催告，拆除前未听取陈述申辩。`,
  },
  {
    category: 'disclosure',
    respondents: ['land', 'housing', ...townshipCodes.slice(4, 9)],
    applicantKind: 'citizen',
    remedy: 'performance',
    summary: 'disclosure',
    matter: (n, y) =>
      `请求撤销${paper('依申请公开告知', n, y)}告知书，责令公开申请人所在片区的征收补偿分户明细。被申请人以信息不存在为由未予提供，未说明检索过程。`,
  },
  {
    category: 'workInjury',
    respondents: ['labour'],
    applicantKind: 'citizen',
    remedy: 'revoked',
    summary: 'agreed',
    matter: (n, y) =>
      `请求撤销${paper('双人社工认', n, y)}不予认定工伤决定。申请人在下班途中发生非本人主要责任的交通事故，认为应当认定工伤。`,
  },
  {
    category: 'expropriation',
    respondents: ['housing', ...townshipCodes.slice(9)],
    applicantKind: 'citizen',
    remedy: 'revoked',
    summary: 'agreed',
    matter: (n, y) =>
      `请求撤销${paper('双征补', n, y)}房屋征收补偿决定。申请人认为附属房屋未计入补偿面积，评估报告未送达。`,
  },
  {
    category: 'licence',
    respondents: ['health', 'culture', 'education'],
    applicantKind: 'organisation',
    remedy: 'revoked',
    summary: 'agreed',
    matter: (n, y) =>
      `请求撤销${paper('双许不予', n, y)}不予行政许可决定。申请人认为场所面积和人员条件均已具备，决定书没有写明不予许可的理由。`,
  },
  {
    category: 'resources',
    respondents: ['land', 'taohuatu', 'sunjiawan', 'changbaoyingzi'],
    applicantKind: 'citizen',
    remedy: 'revoked',
    summary: 'agreed',
    matter: (n, y) =>
      `请求撤销${paper('双林争处', n, y)}林地使用权争议处理决定。申请人认为四至界线认定与承包合同附图不符。`,
  },
  {
    category: 'penalty',
    respondents: ['transport', 'farming', 'emergency'],
    applicantKind: 'organisation',
    remedy: 'revoked',
    summary: 'warning',
    matter: (n, y) =>
      `请求撤销${paper('双执警', n, y)}警告处罚决定。申请人在检查当日即完成整改，认为属于初次违法且后果轻微。`,
  },
  {
    category: 'failure',
    respondents: ['civil', 'medical', 'veterans', 'education'],
    applicantKind: 'citizen',
    remedy: 'performance',
    summary: 'agreed',
    matter: (n) =>
      `请求责令被申请人对申请人第演示${n}号待遇申请作出决定。申请人材料齐全，受理窗口收件后逾期未作决定，也未说明理由。`,
  },
  {
    category: 'agreement',
    respondents: ['zone', 'commerce', 'industry'],
    applicantKind: 'organisation',
    remedy: 'performance',
    summary: 'agreed',
    matter: (n) =>
      `请求责令被申请人按照第演示${n}号投资协议兑现厂房租金补贴。申请人认为约定条件已经成就，被申请人逾期未履行。`,
  },
  {
    category: 'other',
    respondents: ['water', 'development', 'housing'],
    applicantKind: 'citizen',
    remedy: 'unlawful',
    summary: 'agreed',
    matter: (n, y) =>
      `请求确认${paper('双通', n, y)}限期清理通知违法。申请人认为通知没有载明法律依据，也未告知救济途径。`,
  },
]
