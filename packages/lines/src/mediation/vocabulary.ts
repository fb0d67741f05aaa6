import { choice } from '@fazhi/ledger'

/** 人民调解统计报表所列的纠纷类别。 */
export const categories = {
  family: '婚姻家庭',
  neighbours: '邻里',
  homestead: '房屋宅基地',
  contract: '合同',
  business: '生产经营',
  damages: '损害赔偿',
  land: '山林土地',
  expropriation: '征地拆迁',
  environment: '环境保护',
  wages: '拖欠工资',
  tourism: '旅游',
  onlineTrade: '电子商务',
  medical: '医疗',
  traffic: '道路交通',
  property: '物业',
  other: '其他',
} as const

/** 三种来源，连接“排查发现”和“调解”两个数字。 */
export const sources = { screening: '排查发现', application: '当事人申请', referral: '其他单位移送' } as const

/** 四所一庭及其他可以移送、接收纠纷的单位。 */
export const bodies = {
  police: '公安派出所',
  justiceOffice: '司法所',
  lawFirm: '律师事务所',
  legalService: '基层法律服务所',
  court: '人民法庭（法院）',
  committee: '人民调解委员会',
  organ: '行政机关',
  petition: '信访部门',
  hotline: '12345热线',
} as const

export const startedBy = choice('启动方式', { application: '当事人申请', initiative: '主动调解' })
