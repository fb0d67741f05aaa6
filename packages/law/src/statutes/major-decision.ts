import { days, statute, workingDays } from '../clock.ts'

export const { article, clock } = statute('重大行政决策程序暂行条例')

/** 第十五条第二款：公开征求意见一般不少于三十日；因情况紧急等缩短的，征求意见时予以说明。 */
export const comment = clock('decision.comment.min', '公开征求意见期', {
  article: '15',
  length: days(30),
  startsAt: ['noticePublished'],
  onExpiry: 'mayProceed',
  inForce: '2019-09-01',
  status: 'V',
})

/** 第十六条：听证材料在召开听证会七日前送达参加人；写作七日，按自然日。 */
export const sendMaterial = clock('decision.hearing.material', '听证材料送达期限', {
  article: '16',
  direction: 'before',
  length: days(7),
  startsAt: ['hearing'],
  onExpiry: 'defective',
  inForce: '2019-09-01',
  status: 'V',
})

/** 第二十六条第二款：合法性审查时间一般不少于七个工作日，自材料齐备起。 */
export const reviewLegality = clock('decision.legality.min', '合法性审查最短时间', {
  article: '26(2)',
  length: workingDays(7),
  startsAt: ['completeMaterialReceived'],
  onExpiry: 'minimumTime',
  inForce: '2019-09-01',
  status: 'V',
})
