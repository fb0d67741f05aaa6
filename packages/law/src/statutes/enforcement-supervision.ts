import { days, setting, statute } from '../clock.ts'
import { limit } from '../limit.ts'

// 行政执法监督条例，二〇二六年二月一日起施行。
const regulation = statute('行政执法监督条例')
const since = '2026-02-01'

/** 第十七条第一款：行政执法主体资格依法确认并公告；此前依《行政处罚法》第十七条至第二十一条、第三十九条。 */
export const subjectStanding = regulation.article('17(1)', { before: since, law: '行政处罚法', article: '17' })
/** 第十七条第二款：经考试合格取得行政执法证件的，才有行政执法资格；此前依《行政处罚法》第四十二条。 */
export const officerStanding = regulation.article('17(2)', { before: since, law: '行政处罚法', article: '42(1)' })

const local = (article: string) => ({ before: since, law: '辽宁省行政执法监督规定', article }) as const
/** 第十五条：日常监督的方式，案卷评查在其中；此前依省政府令第241号（V2，条号待核）。 */
export const dailySupervision = regulation.article('15', local('监督方式'))
/** 第十八条：案卷评查的内容，合法、适当、文书、证据。 */
export const fileReviewContent = regulation.article('18', local('案卷评查'))
/** 第十九条：评查的标准、程序，结果以适当方式公布。 */
export const fileReviewStandard = regulation.article('19', local('案卷评查'))
/** 第二十七条：不履行职责的，制发督办函。 */
export const urgingLetter = regulation.article('27', local('督促履行'))
/** 第二十八条：违法或者明显不当的，制发监督意见书。 */
export const opinionLetter = regulation.article('28', local('监督意见'))
/** 第二十九条：情节重大或者拒不执行意见书的，由本级人民政府作出监督决定。 */
export const decisionLetter = regulation.article('29', local('监督决定'))
/** 第三十条：对监督结果有异议的，说明理由提出，及时处理。 */
export const objectionHeard = regulation.article('30', local('申诉'))
/** 第三十三条第三款：已经进入行政复议、行政诉讼的，不重复监督。 */
export const noDoubleSupervision = regulation.article('33(3)', local('监督范围'))

const locally = (id: string, value: number) => ({
  law: '辽宁省行政执法监督规定',
  article: '案卷评查',
  inForce: '2010-02-22' as const,
  status: 'U' as const,
  value: setting(id, value),
})
/** 两名评查人员相差超过几分须仲裁：没有法律规定，由评查标准确定，本地标准待确认。 */
export const scoreDifference = limit(
  'fileReview.difference',
  '两次评分相差须仲裁的分数',
  locally('fileReview.difference', 10),
)
/** 评查等次的分数线：同样由评查标准确定，待确认。 */
export const excellentFrom = limit('fileReview.excellent', '优秀案卷的分数线', locally('fileReview.excellent', 90))
export const qualifiedFrom = limit('fileReview.qualified', '合格案卷的分数线', locally('fileReview.qualified', 60))

const { article, clock } = statute('辽宁省行政执法证件管理办法')
export const certificateRules = article('证件管理')
/** 证件载明的有效期：届满之日即末日，届满即失效。 */
export const certificate = clock('officer.certificate', '行政执法证件有效期', {
  article: '有效期',
  length: setting('officer.certificate', days(0)),
  startsAt: ['validUntil'],
  onExpiry: 'close',
  inForce: '2000-01-01',
  status: 'K',
})
