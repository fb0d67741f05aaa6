import { speaker } from '@fazhi/law'

/** What is said here, in English under its Chinese. */
export const say = speaker({
  合并至少要两项检查: 'A merger takes at least two inspections',
  只能合并对同一经营主体的检查: 'Only inspections of one enterprise can be merged',
  '各项检查没有共同的时间，不能一次完成': 'The inspections have no time in common and cannot be done in one visit',
  '同一部门的检查由本部门自行合并，综合查一次须有两个以上部门':
    'A department merges its own inspections itself; a joint visit needs two departments or more',
  '一次上门至多{most}个部门，现有{departments}个': 'At most {most} departments visit at once; there are {departments}',
  牵头部门应当是参加的部门之一: 'The leading department is one of those that take part',
  '各项检查共同的时间到{until}为止，已经过去': 'The time in common ended on {until}',
  '拟上门的一周应当以星期一写明，并且在{from}至{to}之间':
    'The week of the visit is given by its Monday, between {from} and {to}',
  '{what}由{posts}办理，您现任的岗位不能办理': '{what}: this is done by {posts}; from your post it cannot be done',
  '{what}应为1至{most}的整数': '{what}: a whole number from 1 to {most}',
  此处不填写这一项: 'This is not filled in here',
  '请选择要合并的检查对象，至多40项': 'Choose the inspections to merge, 40 at most',
  请填写拟上门的一周的星期一: 'Give the Monday of the week of the visit',
  请选择牵头部门: 'Choose the leading department',
  一次上门的部门数: 'Departments in one visit',
  一周上门的次数: 'Visits a week',
  页码: 'Page',
  检查计划统筹: 'The planning board',
  合并检查: 'Merging of inspections',
  '案件还没有立案，立案之后再判定': 'The case is not opened yet; judge it once it is',
  请选择案件: 'Choose the case',
  请选择案件或者检查: 'Choose a case or an inspection',
  核对全过程记录: 'The check of the recording',
  请选择评查批次: 'Choose the review batch',
  请填写抽取的种子: 'Give the seed of the draw',
  请填写见证人: 'Say who witnesses the draw',
  抽取案卷: 'Drawing files',
  不予处罚判定: 'The judgement on not penalising',
})
