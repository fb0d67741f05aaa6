import type { Expiry } from './clock.ts'

/** What the end of a term brings, in words. */
export const expiryLabels = {
  deemedAccepted: '视为受理',
  deemedGivenUp: '视为放弃申请',
  deemedServed: '视为送达',
  close: '期满结束',
  breach: '逾期构成违反期限规定，公民、法人的权利不因此受影响',
  late: '逾期未办',
  target: '未达到目标时限',
  defective: '未提前足够时间的，程序有瑕疵',
  inadmissible: '逾期不再受理',
  rightLapses: '逾期视为放弃该项权利',
  noPenalty: '不再给予处罚',
  applicantMaySue: '逾期未决定的，申请人可以依法提起诉讼',
  deemedNoEvidence: '逾期未提出的，视为没有证据、依据',
  mayProceed: '期满后可以进入下一环节',
  mayTerminate: '期满后有权机关可以终结程序',
  minimumTime: '这是最短时间，期满前不得办结',
  release: '期满应当解除措施',
  surcharge: '逾期可以每日按罚款数额的百分之三加处罚款，不超过罚款本数',
  search: '逾期未到的，应当及时组织查找',
  order: '逾期未报的，可以责令改正、约谈或者通报',
  escalate: '超过的，须由有更高权限的机关批准',
  reelect: '任期届满，应当换届',
  mayDispose: '期满后可以依规定处置',
} as const satisfies Record<Expiry, string>
