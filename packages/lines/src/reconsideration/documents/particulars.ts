import type { PlainDate } from '@fazhi/law'
import type { Document, Say } from '@fazhi/ledger'
import { blank, dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { ReconsiderationCase } from '../case-shape.ts'
import { categories } from '../vocabulary.ts'

export type CaseDocument = Document<ReconsiderationCase, ReconsiderationCase['state'], 'caseNo' | 'decisionNo'>

export const revisedOn = '2024-01-01'
export const regulationTitle = '行政复议法实施条例'
export const law = (article: string) => `《中华人民共和国行政复议法》${article}`
export const regulation = (article: string) => `《中华人民共和国${regulationTitle}》${article}`
/** 2024年1月1日前开始的事项，按修订前的条文办理。 */
export const under = (since: PlainDate, now: string, before: string) => `根据${since < revisedOn ? before : now}的规定`

/** 被申请复议的行政行为：有名称和文号的写明，没有的写复议事项。 */
export const actOf = (c: ReconsiderationCase) => c.attackedAct ?? (c.category === 'other' ? '行政行为' : categories[c.category])
/** 案由：谁不服谁的什么行为。 */
export const disputeOf = (c: ReconsiderationCase, say: Say) =>
  `申请人${c.applicant}不服被申请人${nameOrBlank(c.respondent, say)}${c.category === 'failure' ? '' : '作出的'}${actOf(c)}`
export const caseOf = (c: ReconsiderationCase, say: Say) => `${disputeOf(c, say)}申请行政复议一案`
/** 申请人、被申请人，有第三人的及于第三人。 */
export const everyParty = (c: ReconsiderationCase, say: Say) =>
  [c.applicant, nameOrBlank(c.respondent, say), ...(c.thirdParty === null ? [] : [c.thirdParty])].join('、')
export const acceptance = (c: ReconsiderationCase, say: Say) => `本机关于${dayOrBlank(c.acceptedOn, say)}受理（${orBlank(c.caseNo)}）`
/** 当事人的基本情况，列在决定书的正文之首。 */
export const partiesOf = (c: ReconsiderationCase, say: Say): readonly string[] => [
  c.applicantKind === 'citizen'
    ? `申请人：${c.applicant}，住址：${blank}。`
    : `申请人：${c.applicant}，住所：${blank}，法定代表人（负责人）：${blank}。`,
  ...(c.representative === null ? [] : [`代表人：${c.representative}。`]),
  ...(c.agent === null ? [] : [`委托代理人：${c.agent}。`]),
  `被申请人：${nameOrBlank(c.respondent, say)}，住所：${blank}，负责人：${blank}。`,
  ...(c.thirdParty === null ? [] : [`第三人：${c.thirdParty}。`]),
]
/** 行政诉讼法第四十五条、行政复议法第三十四条：十五日内起诉。 */
export const mayBringSuit = (paper: string) =>
  `如不服本决定，可以自收到${paper}之日起十五日内依法向有管辖权的人民法院提起行政诉讼。法律另有规定的，从其规定。`
