import { months, setting, statute } from '../clock.ts'
import { limit } from '../limit.ts'

// 国务院办公厅关于严格规范涉企行政检查的意见，二〇二五年一月三日公布。此前的检查依省的规定。
const national = '国办发〔2024〕54号'
const provincialPlan = '辽政办发〔2015〕29号'
const planRules = '辽宁省涉企行政执法检查计划管理办法'
const since = '2025-01-03'
export const { article } = statute(national)
/** 本省的计划管理规定。 */
export const { article: planArticle } = statute(planRules)

/** 没有公布的检查事项不得实施；此前依《优化营商环境条例》。 */
export const publishedItems = article('二', { before: since, law: '优化营商环境条例', article: '54' })
/** 检查须经行政执法主体负责人批准，个案检查须有投诉、转办、线索等缘由；此前依省的规定，没有批准的计划不得检查。 */
export const approvedBefore = article('三', { before: since, law: provincialPlan, article: '检查计划' })
/** 常规检查的计划报政府批准后公布。 */
export const approvedPlan = statute(provincialPlan).article('检查计划')
/** 能合并的不重复，能联合的不多头；此前依《优化营商环境条例》，有多个事项的尽可能合并或者联合。 */
export const joint = article('三', { before: since, law: '优化营商环境条例', article: '54' })

/** 第五十三条：司法行政部门建立涉企行政执法诉求沟通机制；此前依《优化营商环境条例》受理投诉。 */
export const complaintsHeard = statute('民营经济促进法').article('53', {
  before: '2025-05-20',
  law: '优化营商环境条例',
  article: '49',
})

/** 同一单位对同一企业每年检查的次数。省的规定原则上不超过一次；二〇二五年起按层级和领域公布上限，本地的数尚未确认。 */
export const yearlyByOrgan = limit(
  'inspection.yearly.organ',
  '同一单位对同一企业年度检查上限',
  { law: national, article: '三', inForce: since, status: 'U', value: setting('inspection.yearly.organ', 1) },
  { law: provincialPlan, article: '检查计划', inForce: '2015-03-01', status: 'V2', value: 1 },
)
/** 各单位合计对同一企业每年检查的次数：二〇二五年起才有，本地的数没有确认，没有设置的不判断。 */
export const yearlyOfAll = limit('inspection.yearly.all', '各单位合计对同一企业年度检查上限', {
  law: national,
  article: '三',
  inForce: since,
  status: 'U',
  value: setting('inspection.yearly.all', null),
})
/** 随机抽查的对象不超过对象库的百分之二十。 */
export const sampleShare = limit('inspection.sample.share', '随机抽查比例上限（%）', {
  law: planRules,
  article: '抽查比例',
  inForce: '2019-10-01',
  status: 'V2',
  value: 20,
})

const { article: orderArticle, clock } = statute('辽政办发〔2025〕6号')
export const adjustItemRule = orderArticle('清单动态调整', { before: '2025-04-23', law: planRules, article: '清单' })
/** 执法事项的依据变动后一个月内调整清单。 */
export const adjustItem = clock('item.adjust', '执法事项调整期限', {
  article: '清单动态调整',
  length: months(1),
  startsAt: ['basisChanged'],
  onExpiry: 'breach',
  inForce: '2025-04-23',
  status: 'V2',
})
