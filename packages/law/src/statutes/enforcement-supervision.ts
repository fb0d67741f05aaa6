import { days, setting, statute } from '../clock.ts'

// 行政执法监督条例，二〇二六年二月一日起施行。
const regulation = statute('行政执法监督条例')
const since = '2026-02-01'

/** 第十七条第一款：行政执法主体资格依法确认并公告；此前依《行政处罚法》第十七条至第二十一条、第三十九条。 */
export const subjectStanding = regulation.article('17(1)', { before: since, law: '行政处罚法', article: '17' })
/** 第十七条第二款：经考试合格取得行政执法证件的，才有行政执法资格；此前依《行政处罚法》第四十二条。 */
export const officerStanding = regulation.article('17(2)', { before: since, law: '行政处罚法', article: '42(1)' })

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
