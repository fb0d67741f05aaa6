import { setting, statute, years } from '../clock.ts'

/** 政策而非法律，各地不一：期限由本地设置。 */
export const { article, clock } = statute('安置帮教政策')

/** 刑满释放人员：自释放之日起五年。 */
export const afterRelease = clock('resettle.released', '刑满释放人员帮教期', {
  article: '—',
  length: setting('resettle.released', years(5)),
  startsAt: ['released'],
  onExpiry: 'close',
  inForce: '2010-01-01',
  status: 'U',
})

/** 社区矫正解除人员：自解除之日起三年。 */
export const afterCorrections = clock('resettle.correction', '解除矫正人员帮教期', {
  article: '—',
  length: setting('resettle.correction', years(3)),
  startsAt: ['correctionEnded'],
  onExpiry: 'close',
  inForce: '2010-01-01',
  status: 'U',
})
