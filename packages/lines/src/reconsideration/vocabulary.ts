/** 第二十二条：书面（当面、邮寄、网上）或者口头申请；工作站只转送；第三十二条：可以经处罚机关提交。 */
export const channels = {
  inPerson: '当面提交',
  post: '邮寄',
  online: '网上提交',
  station: '工作站转送',
  oral: '口头申请',
  penaltyOrgan: '处罚机关转送',
} as const

export const applicantKinds = { citizen: '公民', organisation: '法人或者其他组织' } as const

/** 第二十四条至第二十八条：被申请人的类别决定由谁管辖。 */
export const respondentKinds = {
  department: '本级政府工作部门',
  authorised: '法律法规授权的组织',
  township: '乡镇人民政府、街道办事处',
  dispatched: '部门的派出机构',
  district: '区人民政府',
  justice: '区司法局（履行复议机构职责）',
  vertical: '海关、金融、外汇、税务、国家安全机关',
  cityBranch: '市局按行政区划设立的派出机构',
  zone: '经济技术开发区管理机构',
} as const

/** 实施条例第十五条：怎样知道行政行为。 */
export const waysOfKnowing = {
  onTheSpot: '当场作出',
  direct: '直接送达签收',
  post: '邮寄签收',
  notice: '公告期满',
  supplement: '补充告知',
  proof: '有证据证明知道',
} as const

/** 第二十三条：应当先申请行政复议的情形。 */
export const reviewFirstGrounds = {
  onTheSpot: '不服当场作出的行政处罚',
  resources: '侵犯已经取得的自然资源权利',
  failure: '不履行法定职责',
  disclosure: '不予公开政府信息',
  other: '法律、行政法规规定的其他情形',
} as const

/** 知道行政行为六十日之后才申请，仍为在期限内的理由：第二十条第一款、第二款，民法典第二百零三条。 */
export const timelinessGrounds = {
  holiday: '末日是休假日，顺延后在期限内',
  obstacle: '不可抗力或者其他正当理由耽误',
  longerLaw: '法律规定的申请期限超过六十日',
} as const

/** 第四十二条：停止执行的情形。 */
export const stayGrounds = {
  respondent: '被申请人认为需要停止执行',
  organ: '行政复议机关认为需要停止执行',
  applicant: '申请人、第三人申请停止执行，要求合理',
  law: '法律、法规、规章规定停止执行',
} as const

/** 第五十条、第五十二条：哪些案件应当听证、咨询。 */
export const gradings = { significant: '重大、疑难、复杂', technical: '专业性、技术性较强' } as const

/** 第四十九条：当面或者通过互联网、电话等方式听取意见。 */
export const viewsWays = { inPerson: '当面', online: '互联网', phone: '电话' } as const

export const closings = {
  decision: '复议决定',
  mediation: '调解书',
  settlement: '和解后撤回',
  termination: '其他终止',
  rejection: '驳回申请',
} as const

/** 第七十八条：由谁强制执行。 */
export const enforcers = { respondent: '作出行政行为的行政机关', organ: '行政复议机关' } as const

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

/** 第六十三条至第七十二条：复议决定的种类。 */
export const outcomes = {
  upheld: '维持',
  claimRejected: '驳回复议请求',
  altered: '变更',
  revoked: '撤销',
  partlyRevoked: '部分撤销',
  unlawful: '确认违法',
  void: '确认无效',
  performance: '责令履行',
  agreement: '行政协议责任',
  compensation: '行政赔偿',
} as const
