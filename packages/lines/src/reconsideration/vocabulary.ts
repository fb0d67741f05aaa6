/** 第二十二条：书面（当面、邮寄、网上）或者口头申请；工作站只转送。 */
export const channels = { inPerson: '当面提交', post: '邮寄', online: '网上提交', station: '工作站转送', oral: '口头申请' } as const

/** 第十一条：复议范围，按统计口径归并。 */
export const categories = {
  penalty: '行政处罚',
  coercion: '行政强制',
  licence: '行政许可',
  resources: '自然资源权属',
  expropriation: '征收征用补偿',
  workInjury: '工伤认定',
  failure: '不履行法定职责',
  disclosure: '政府信息公开',
  agreement: '行政协议',
  other: '其他',
} as const

/** 第五十三条：可以适用简易程序的情形。 */
export const summaryGrounds = {
  onTheSpot: '当场作出的行政行为',
  warning: '警告或者通报批评',
  smallAmount: '款额三千元以下',
  disclosure: '政府信息公开案件',
  agreed: '当事人各方同意',
} as const

/** 第三十条第一款：受理条件，不具备其一即不予受理。 */
export const declineGrounds = {
  parties: '当事人不明确',
  interest: '没有利害关系',
  claim: '没有具体请求和理由',
  late: '超过申请期限',
  scope: '不属于复议范围',
  jurisdiction: '不属于本机关管辖',
  pending: '已由他机关或者人民法院受理',
} as const

/** 第三十九条第一款：中止的十种情形。 */
export const suspensionGrounds = {
  succession: '申请人死亡，其近亲属尚未确定是否参加',
  capacity: '申请人丧失行为能力，尚未确定法定代理人',
  missing: '申请人下落不明',
  organisation: '申请人终止，尚未确定权利义务承受人',
  forceMajeure: '不可抗力或者其他正当理由',
  settlement: '调解、和解，当事人同意中止',
  legalQuestion: '法律适用问题需要有权机关解释或者确认',
  otherCase: '须以其他案件的结果为依据',
  normativeDocument: '附带审查规范性文件',
  other: '其他需要中止的情形',
} as const

/** 第四十一条：终止的五种情形。 */
export const terminationGrounds = {
  withdrawn: '申请人撤回申请，准予撤回',
  noSuccessor: '申请人死亡，无近亲属或者近亲属放弃',
  noBearer: '申请人终止，无承受人或者承受人放弃',
  criminal: '转为刑事强制措施',
  suspendedLong: '中止满六十日，中止原因未消除',
} as const

/** 第六十三条至第六十九条：复议决定的种类。 */
export const outcomes = {
  upheld: '维持',
  claimRejected: '驳回复议请求',
  altered: '变更',
  revoked: '撤销',
  partlyRevoked: '部分撤销',
  unlawful: '确认违法',
  void: '确认无效',
  performance: '责令履行',
} as const
