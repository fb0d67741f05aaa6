import { days, statute } from '../clock.ts'

// 关于行政机关负责人出庭应诉若干问题的规定
export const { article, clock } = statute('法释〔2020〕3号')

/** 第五条第二款：人民法院在开庭三日前送达出庭通知。 */
export const noticeAppearance = clock('suit.appearanceNotice', '出庭通知期限', {
  article: '5(2)',
  direction: 'before',
  length: days(3),
  startsAt: ['session'],
  onExpiry: 'defective',
  inForce: '2020-07-01',
  status: 'V',
})
