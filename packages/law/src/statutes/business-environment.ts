import { days, statute } from '../clock.ts'

export const { article, clock } = statute('优化营商环境条例')

/** 第六十二条：与市场主体密切相关的文件，公开征求意见一般不少于三十日。 */
export const comment = clock('normdoc.comment.business', '涉企文件征求意见期', {
  article: '62',
  length: days(30),
  startsAt: ['noticePublished'],
  onExpiry: 'mayProceed',
  inForce: '2020-01-01',
  status: 'V',
})
