import { days, statute, workingDays, years } from '../clock.ts'

// 2023年修订，2024-01-01起施行；此前为1999年法（2009、2017年修正），其第四十条只把五日、七日规定为工作日。
export const { article, clock } = statute('行政复议法')
const regulation = '行政复议法实施条例'

/** 第二十条第一款：自知道或者应当知道行政行为之日起六十日内申请；法律规定更长的除外。（旧法第九条） */
export const apply = clock(
  'reconsideration.apply',
  '申请期限',
  {
    article: '20(1)',
    length: days(60),
    startsAt: ['knewAct'],
    onExpiry: 'inadmissible',
    inForce: '2024-01-01',
    status: 'V',
  },
  {
    article: '9',
    length: days(60),
    startsAt: ['knewAct'],
    onExpiry: 'inadmissible',
    inForce: '1999-10-01',
    status: 'V',
  },
)

/** 第二十条第三款：未告知复议权利、机关和期限的，自知道这些事项之日起六十日，自知道行为内容之日起最长一年。 */
export const applyUntold = clock('reconsideration.apply.untold', '未告知时的申请期限', {
  article: '20(3)',
  length: days(60),
  startsAt: ['knewRemedyInfo'],
  onExpiry: 'inadmissible',
  inForce: '2024-01-01',
  status: 'V',
})

/** 第二十一条：因不动产申请的，自行政行为作出之日起超过二十年不予受理。 */
export const applyRealEstate = clock('reconsideration.apply.max.realEstate', '不动产案件最长申请期限', {
  article: '21',
  length: years(20),
  startsAt: ['actMade'],
  onExpiry: 'inadmissible',
  inForce: '2024-01-01',
  status: 'V',
})

/** 第二十一条：其他申请，自行政行为作出之日起超过五年不予受理。 */
export const applyAtLatest = clock('reconsideration.apply.max.other', '最长申请期限', {
  article: '21',
  length: years(5),
  startsAt: ['actMade'],
  onExpiry: 'inadmissible',
  inForce: '2024-01-01',
  status: 'V',
})

/** 第三十条：收到申请后五日内审查；期满未决定不予受理的，自期满之日视为受理。（旧法第十七条：除不予受理外，收到之日即为受理） */
export const examine = clock(
  'reconsideration.examine',
  '审查期限',
  {
    article: '30',
    length: workingDays(5),
    startsAt: ['applicationReceived', 'correctionReceived'],
    onExpiry: 'deemedAccepted',
    inForce: '2024-01-01',
    status: 'V',
  },
  {
    article: '17',
    length: workingDays(5),
    startsAt: ['applicationReceived'],
    onExpiry: 'deemedAccepted',
    effectFrom: 'start',
    inForce: '1999-10-01',
    status: 'V',
  },
)

/** 第三十一条第一款：材料不齐或者表述不清的，收到申请之日起五日内一次性书面通知补正；视为受理依第三十条。 */
export const noticeCorrection = clock(
  'reconsideration.correction.notice',
  '通知补正期限',
  {
    article: '31(1)',
    length: workingDays(5),
    startsAt: ['applicationReceived'],
    onExpiry: 'breach',
    inForce: '2024-01-01',
    status: 'V',
  },
  {
    law: regulation,
    article: '29',
    length: workingDays(5),
    startsAt: ['applicationReceived'],
    onExpiry: 'breach',
    inForce: '2007-08-01',
    status: 'V',
  },
)

/** 第三十一条第二款：收到补正通知十日内补正，有正当理由的可以延长合理期限；无正当理由逾期的，视为放弃申请。 */
export const submitCorrection = clock('reconsideration.correction.submit', '补正期限', {
  article: '31(2)',
  length: workingDays(10),
  startsAt: ['correctionNoticeReceived'],
  extension: { approver: '行政复议机关', when: '有正当理由不能按期补正' },
  onExpiry: 'deemedGivenUp',
  inForce: '2024-01-01',
  status: 'V',
})

/** 第三十二条第二款：经处罚机关提交的申请，该机关认为应当维持的，收到之日起五日内转送。 */
export const forwardByPenaltyOrgan = clock('reconsideration.forward.byPenaltyOrgan', '处罚机关转送期限', {
  article: '32(2)',
  length: workingDays(5),
  startsAt: ['applicationReceivedByOrgan'],
  onExpiry: 'breach',
  inForce: '2024-01-01',
  status: 'V',
})

/** 第四十八条：普通程序，受理之日起七日内发送申请书副本。（旧法第二十三条） */
export const copyOrdinary = clock(
  'reconsideration.copy.ordinary',
  '发送副本期限（普通程序）',
  {
    article: '48',
    length: workingDays(7),
    startsAt: ['accepted'],
    onExpiry: 'breach',
    inForce: '2024-01-01',
    status: 'V',
  },
  {
    article: '23',
    length: workingDays(7),
    startsAt: ['accepted'],
    onExpiry: 'breach',
    inForce: '1999-10-01',
    status: 'V',
  },
)

/** 第四十八条、第七十条：收到副本十日内答复并举证，逾期视为没有证据、依据。（旧法第二十三条、第二十八条：十日是自然日） */
export const answerOrdinary = clock(
  'reconsideration.answer.ordinary',
  '被申请人答复期限（普通程序）',
  {
    article: '48,70',
    length: workingDays(10),
    startsAt: ['copyReceived'],
    onExpiry: 'deemedNoEvidence',
    inForce: '2024-01-01',
    status: 'V',
  },
  {
    article: '23,28',
    length: days(10),
    startsAt: ['copyReceived'],
    onExpiry: 'deemedNoEvidence',
    inForce: '1999-10-01',
    status: 'V',
  },
)

/** 第五十四条：简易程序，受理之日起三日内发送申请书副本。 */
export const copySummary = clock('reconsideration.copy.simple', '发送副本期限（简易程序）', {
  article: '54',
  length: workingDays(3),
  startsAt: ['accepted'],
  onExpiry: 'breach',
  inForce: '2024-01-01',
  status: 'V',
})

/** 第五十四条、第七十条：简易程序，收到副本五日内答复并举证，逾期视为没有证据、依据。 */
export const answerSummary = clock('reconsideration.answer.simple', '被申请人答复期限（简易程序）', {
  article: '54,70',
  length: workingDays(5),
  startsAt: ['copyReceived'],
  onExpiry: 'deemedNoEvidence',
  inForce: '2024-01-01',
  status: 'V',
})

/** 第五十一条第一款：举行听证的五日前书面通知时间、地点和事项。 */
export const noticeHearing = clock('reconsideration.hearing.notice', '听证通知期限', {
  article: '51(1)',
  direction: 'before',
  length: workingDays(5),
  startsAt: ['hearing'],
  onExpiry: 'defective',
  inForce: '2024-01-01',
  status: 'V',
})

/** 第六十二条第一款：受理之日起六十日；情况复杂的经复议机构负责人批准可以延长，最多三十日，书面告知。（旧法第三十一条：复议机关负责人批准） */
export const decideOrdinary = clock(
  'reconsideration.decide.ordinary',
  '审理期限（普通程序）',
  {
    article: '62(1)',
    length: days(60),
    startsAt: ['accepted'],
    extension: { upTo: days(30), approver: '行政复议机构负责人', notice: 'written', when: '情况复杂' },
    onExpiry: 'applicantMaySue',
    inForce: '2024-01-01',
    status: 'V',
  },
  {
    article: '31',
    length: days(60),
    startsAt: ['accepted'],
    extension: { upTo: days(30), approver: '行政复议机关负责人', when: '情况复杂' },
    onExpiry: 'applicantMaySue',
    inForce: '1999-10-01',
    status: 'V',
  },
)

/** 第六十二条第二款：简易程序，受理之日起三十日，不得延长。 */
export const decideSummary = clock('reconsideration.decide.simple', '审理期限（简易程序）', {
  article: '62(2)',
  length: days(30),
  startsAt: ['accepted'],
  onExpiry: 'applicantMaySue',
  inForce: '2024-01-01',
  status: 'V',
})

/** 第四十一条第五项：依第三十九条第一款第一、二、四项中止满六十日，原因仍未消除的，由复议机关决定终止。 */
export const terminateSuspended = clock('reconsideration.suspend.terminate', '中止满期', {
  article: '41(5)',
  length: days(60),
  startsAt: ['suspendedOnDeath', 'suspendedOnIncapacity', 'suspendedOnDissolution'],
  onExpiry: 'mayTerminate',
  inForce: '2024-01-01',
  status: 'V',
})

/** 第七十六条：收到行政复议意见书之日起六十日内报送纠正情况；逾期的依第七十七条责令、约谈。（此前见实施条例第五十七条） */
export const reportOpinion = clock(
  'reconsideration.opinion.report',
  '意见书落实情况报送期限',
  {
    article: '76',
    length: days(60),
    startsAt: ['opinionReceived'],
    onExpiry: 'order',
    inForce: '2024-01-01',
    status: 'V',
  },
  {
    law: regulation,
    article: '57(1)',
    length: days(60),
    startsAt: ['opinionReceived'],
    onExpiry: 'breach',
    inForce: '2007-08-01',
    status: 'V',
  },
)
