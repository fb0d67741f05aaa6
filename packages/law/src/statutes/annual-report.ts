import { dayOfNextYear, statute } from '../clock.ts'

// 法治政府建设与责任落实督察工作规定。“之前”从严，不含当日。
export const { article, clock } = statute('厅字〔2019〕28号')

/** 年度报告：次年三月一日之前报送。 */
export const submitReport = clock('report.annual.submit', '年度报告报送期限', {
  article: '年度报告',
  direction: 'before',
  length: dayOfNextYear(3, 1),
  startsAt: ['reportYear'],
  onExpiry: 'late',
  inForce: '2019-04-15',
  status: 'V2',
})

/** 第二十四条：年度报告在次年四月一日之前向社会公开。 */
export const publishReport = clock('report.annual.publish', '年度报告公开期限', {
  article: '24',
  direction: 'before',
  length: dayOfNextYear(4, 1),
  startsAt: ['reportYear'],
  onExpiry: 'late',
  inForce: '2019-04-15',
  status: 'V2',
})
