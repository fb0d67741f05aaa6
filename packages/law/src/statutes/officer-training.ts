import { setting, statute } from '../clock.ts'
import { limit } from '../limit.ts'

// 法治政府建设实施纲要（2021－2025年），二〇二一年八月印发；国务院办公厅提升行政执法质量三年行动计划，二〇二三年八月印发。
const outline = '法治政府建设实施纲要（2021－2025年）'
const plan = '国办发〔2023〕27号'

/** 行政执法人员每年接受业务知识和法律法规培训；此前依《纲要》。 */
export const yearlyTraining = statute(plan).article('执法人员培训', {
  before: '2023-08-09',
  law: outline,
  article: '执法队伍',
})
/** 每人每年的学时。原文没有读到，本地可以另定。 */
export const trainingHours = limit(
  'officer.training.hours',
  '行政执法人员年度培训学时',
  {
    law: plan,
    article: '执法人员培训',
    inForce: '2023-08-09',
    status: 'K',
    value: setting('officer.training.hours', 60),
  },
  {
    law: outline,
    article: '执法队伍',
    inForce: '2021-08-11',
    status: 'K',
    value: setting('officer.training.hours', 60),
  },
)
/** 岗位练兵没有法律规定，依组织单位的通知。 */
export const contestNotice = statute('岗位练兵通知').article('赛制')
