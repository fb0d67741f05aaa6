import { days, workingDays } from '../clock.ts'
import { clock } from './reconsideration.ts'

// 行政复议法：规范性文件和依据的附带审查

/** 第五十六条、第五十七条：对规范性文件或者依据有权处理的，三十日内处理。（旧法第二十六条、第二十七条） */
export const handleDocument = clock(
  'reconsideration.normdoc.handle',
  '规范性文件附带审查处理期限',
  {
    article: '56,57',
    length: days(30),
    startsAt: ['incidentalReviewRaised', 'basisFoundUnlawful'],
    onExpiry: 'breach',
    inForce: '2024-01-01',
    status: 'V',
  },
  {
    article: '26,27',
    length: days(30),
    startsAt: ['incidentalReviewRaised', 'basisFoundUnlawful'],
    onExpiry: 'breach',
    inForce: '1999-10-01',
    status: 'V',
  },
)

/** 第五十六条、第五十七条：无权处理的，七日内转送有权机关。（旧法第二十六条、第二十七条） */
export const forwardDocument = clock(
  'reconsideration.normdoc.forward',
  '规范性文件转送期限',
  {
    article: '56,57',
    length: workingDays(7),
    startsAt: ['incidentalReviewRaised', 'basisFoundUnlawful'],
    onExpiry: 'breach',
    inForce: '2024-01-01',
    status: 'V',
  },
  {
    article: '26,27',
    length: workingDays(7),
    startsAt: ['incidentalReviewRaised', 'basisFoundUnlawful'],
    onExpiry: 'breach',
    inForce: '1999-10-01',
    status: 'V',
  },
)

/** 第五十八条第一款：自中止之日起三日内书面通知制定机关答复。 */
export const askMaker = clock('reconsideration.normdoc.ask', '通知制定机关答复期限', {
  article: '58',
  length: workingDays(3),
  startsAt: ['suspended'],
  onExpiry: 'breach',
  inForce: '2024-01-01',
  status: 'V',
})

/** 第五十八条第一款：制定机关收到通知十日内书面答复并提交材料。 */
export const makerReply = clock('reconsideration.normdoc.makerReply', '制定机关答复期限', {
  article: '58',
  length: workingDays(10),
  startsAt: ['noticeReceived'],
  onExpiry: 'breach',
  inForce: '2024-01-01',
  status: 'V',
})

/** 第六十条：接受转送的机关六十日内将处理意见回复转送机关。（旧法第二十六条：六十日内处理） */
export const replyForwarded = clock(
  'reconsideration.normdoc.forwardedReply',
  '接受转送机关回复期限',
  {
    article: '60',
    length: days(60),
    startsAt: ['forwardReceived'],
    onExpiry: 'breach',
    inForce: '2024-01-01',
    status: 'V',
  },
  {
    article: '26',
    length: days(60),
    startsAt: ['forwardReceived'],
    onExpiry: 'breach',
    inForce: '1999-10-01',
    status: 'V',
  },
)
