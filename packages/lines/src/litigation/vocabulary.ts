export const instances = { first: '一审', second: '二审', retrial: '再审' } as const
export const yesNo = { yes: '是', no: '否' } as const

/** 第二十六条：被告的确定。 */
export const roles = {
  sole: '单独被告（作出行为的机关）',
  jointMakers: '共同被告（共同作出行为的机关）',
  joint: '共同被告（与复议机关）',
  reviewAlone: '单独被告（复议机关）',
} as const
export const reviewResults = { none: '未经复议', upheld: '复议维持（含驳回复议请求）', changed: '复议改变', silent: '复议机关未作决定' } as const

/** 第十二条：受案范围，按统计口径归并。 */
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
  review: '行政复议',
  publicInterest: '行政公益诉讼',
  other: '其他',
} as const

/** 第八十二条：可以适用简易程序的情形。 */
export const summaryGrounds = {
  onTheSpot: '被诉行为依法当场作出',
  smallAmount: '涉及款额二千元以下',
  disclosure: '政府信息公开案件',
  agreed: '当事人各方同意',
} as const

/** 第四十五条至第四十七条：起诉期限的几种情形。 */
export const suingTerms = {
  direct: '直接起诉',
  untold: '未告知起诉期限',
  afterReview: '经复议或者复议期满',
  failure: '不履行法定职责',
  unknownRealEstate: '不知道行为内容，因不动产',
  unknownOther: '不知道行为内容，其他',
} as const
export const pleas = { lawful: '行政行为合法', late: '超过起诉期限', scope: '不属于受案范围', standing: '原告或者被告不适格' } as const

/** 第三十四条：被告举证的状况。 */
export const evidenceStandings = { inTime: '按期举证', deemedNone: '逾期，视为没有证据', thirdParty: '逾期，第三人已提供证据' } as const

/** 第六十九条至第七十八条：判决的种类。 */
export const judgments = {
  claimRejected: '判决驳回诉讼请求',
  revoked: '判决撤销',
  partlyRevoked: '判决部分撤销',
  performance: '判决履行职责',
  payment: '判决履行给付义务',
  unlawful: '判决确认违法',
  void: '判决确认无效',
  altered: '判决变更',
  agreement: '判决承担行政协议责任',
} as const
/** 判决、裁定（法释〔2018〕1号第一百零一条）和调解书（第六十条）。 */
export const results = {
  ...judgments,
  notFiled: '裁定不予立案',
  dismissed: '裁定驳回起诉',
  withdrawn: '裁定准许撤诉',
  deemedWithdrawn: '裁定按撤诉处理',
  transferred: '裁定移送管辖',
  terminated: '裁定终结诉讼',
  remanded: '裁定发回重审',
  mediated: '调解书结案',
} as const
/** 第八十九条：对原审裁判的处理。 */
export const appealResults = { upheld: '维持原裁判', changed: '改判、撤销或者变更', remanded: '发回重审', withdrawn: '准许撤回上诉' } as const
export const withdrawalGrounds = { actChanged: '行政机关改变被诉行为', settled: '和解', other: '其他' } as const
export const lossCauses = {
  evidence: '主要证据不足',
  law: '适用法律、法规错误',
  procedure: '违反法定程序',
  competence: '超越职权',
  abuse: '滥用职权',
  unfair: '明显不当',
  inaction: '不履行或者拖延履行职责',
} as const

/** 第九十六条：行政机关拒绝履行的，一审法院可以采取的措施。 */
export const coerciveMeasures = {
  transfer: '通知银行划拨',
  dailyFine: '对负责人按日罚款',
  notice: '公告拒绝履行的情况',
  proposal: '提出司法建议',
  detention: '对直接责任人员拘留',
} as const

/** 法释〔2020〕3号第四条：应当通知和可以通知负责人出庭的案件。 */
export const noticeGrounds = {
  publicInterest: '应当通知：涉及重大公共利益',
  publicConcern: '应当通知：社会高度关注',
  massIncident: '应当通知：可能引发群体性事件',
  majorInterest: '可以通知：涉及重大人身、财产权益',
  publicInterestSuit: '可以通知：行政公益诉讼',
  superiorRule: '可以通知：上级文件要求负责人出庭',
  other: '可以通知：其他',
} as const
/** 第二条：前四种是负责人；受委托组织、下级机关的负责人不是。 */
export const headKinds = {
  chief: '正职负责人',
  deputy: '副职负责人',
  deputyLevel: '参与分管被诉行为的副职级别负责人',
  inCharge: '其他参与分管的负责人',
  entrusted: '受委托组织的负责人',
  lower: '下级机关的负责人',
} as const
/** 第三条：共同被告案件，由谁的负责人出庭。 */
export const duties = { sole: '单独被告，由本机关', own: '共同被告，确定由本机关', other: '共同被告，确定由另一被告' } as const
/** 第八条：不能出庭的正当理由。 */
export const excuses = { forceMajeure: '不可抗力', accident: '意外事件', irreplaceable: '需要履行他人不能代替的公务', other: '其他正当事由' } as const
export const excuseProofs = { sealed: '加盖行政机关印章', signed: '主要负责人签字认可', none: '无印章、签字' } as const
/** 法释〔2018〕1号第一百二十八条第二款、第一百三十二条：不能出庭的应当委托工作人员，不得仅委托律师。 */
export const attendances = { head: '负责人到庭', staff: '仅工作人员到庭', lawyer: '仅律师到庭（违法）', nobody: '无人到庭' } as const
export const appearances = { yes: '出庭', excused: '有正当理由未出庭，工作人员到庭', no: '未出庭' } as const
export const identityPapers = { inOrder: '符合要求', mended: '已当庭补正', defective: '不能补正' } as const
export const conducts = { stayed: '全程参加庭审', left: '未经许可中途退庭', silent: '拒不说明，致使庭审无法进行' } as const
/** 第十二条：人民法院应当提出司法建议的情形。 */
export const proposalGrounds = {
  none: '无',
  absent: '未出庭且无正当理由',
  absentAgain: '延期开庭后仍不出庭',
  nobody: '负责人和工作人员均未出庭',
  left: '未经许可中途退庭',
  silent: '拒不说明，致使庭审无法进行',
} as const
