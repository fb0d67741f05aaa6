import type { Draft } from '@fazhi/ledger'
import type { stationReception } from '@fazhi/lines/reconsideration/reception'

interface Visit {
  readonly purpose: Draft<typeof stationReception>['purpose']
  readonly question: string
  readonly result: 'explained' | 'guided' | 'mediated'
  readonly answer: string
}

/** What people ask at a station. */
export const visits: readonly Visit[] = [
  {
    purpose: 'consultation',
    question: '收到罚款决定后，申请行政复议有没有时间限制。',
    result: 'explained',
    answer: '自知道行政处罚决定之日起六十日内申请；法律规定更长期限的，按该法律。',
  },
  {
    purpose: 'consultation',
    question: '申请行政复议要交多少钱。',
    result: 'explained',
    answer: '行政复议不收取任何费用，鉴定、勘验依法另行处理。',
  },
  {
    purpose: 'consultation',
    question: '与邻居因排水沟发生争议，能不能申请行政复议。',
    result: 'mediated',
    answer: '属于民事纠纷，不在行政复议范围内，已引导至人民调解委员会。',
  },
  {
    purpose: 'consultation',
    question: '年纪大了不会写申请书，能不能口头申请。',
    result: 'explained',
    answer: '书写确有困难的可以口头申请，由工作人员当场记录，本人核对后签字。',
  },
  {
    purpose: 'progress',
    question: '已经递交的申请办到什么程度。',
    result: 'guided',
    answer: '已告知行政复议机构的联系电话和承办人查询方式。',
  },
  {
    purpose: 'consultation',
    question: '不服不予认定工伤的决定，应当向哪里申请。',
    result: 'explained',
    answer: '区人力资源和社会保障局是区政府的工作部门，向区人民政府申请行政复议。',
  },
  {
    purpose: 'other',
    question: '想申请法律援助打劳动官司。',
    result: 'guided',
    answer: '已指引到区法律援助中心，并说明需要准备的材料。',
  },
  {
    purpose: 'consultation',
    question: '申请公开征收补偿信息没有得到答复，可不可以直接起诉。',
    result: 'explained',
    answer: '不予公开政府信息的，应当先申请行政复议，对复议决定不服再起诉。',
  },
  {
    purpose: 'consultation',
    question: '复议期间罚款要不要先交。',
    result: 'explained',
    answer: '复议期间一般不停止执行，有法定情形的可以申请停止执行。',
  },
]
