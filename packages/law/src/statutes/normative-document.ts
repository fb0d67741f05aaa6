import { setting, statute, workingDays } from '../clock.ts'

// 关于全面推行行政规范性文件合法性审核机制的指导意见
export const { article, clock } = statute('国办发〔2018〕115号')

/** 审核时间：自材料齐备起一般不少于五个工作日；紧急情况除外。 */
export const reviewAtLeast = clock('normdoc.legality.min', '合法性审核最短时间', {
  article: '审核时间',
  length: setting('normdoc.legality.min', workingDays(5)),
  startsAt: ['completeMaterialReceived'],
  onExpiry: 'minimumTime',
  inForce: '2018-12-04',
  status: 'K',
})

/** 审核时间：自材料齐备起最长不超过十五个工作日；紧急情况除外。 */
export const reviewAtMost = clock('normdoc.legality.max', '合法性审核最长时间', {
  article: '审核时间',
  length: setting('normdoc.legality.max', workingDays(15)),
  startsAt: ['completeMaterialReceived'],
  onExpiry: 'breach',
  inForce: '2018-12-04',
  status: 'K',
})
