import { days, statute } from '../clock.ts'

export const { article, clock } = statute('辽宁省规章规范性文件备案办法')

/** 第三条：规范性文件自公布之日起十五日内报送备案；写作十五日，按自然日。 */
export const file = clock('normdoc.filing', '规范性文件备案期限', {
  article: '3',
  length: days(15),
  startsAt: ['published'],
  onExpiry: 'breach',
  inForce: '2002-12-01',
  status: 'V2',
})
