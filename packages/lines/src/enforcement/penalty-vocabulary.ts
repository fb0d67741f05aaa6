/** 当事人：个体工商户以经营者为当事人，当场处罚、听证的数额按公民计。 */
export const partyKinds = { citizen: '公民', household: '个体工商户', organisation: '法人或者其他组织' } as const
export const sources = {
  inspection: '行政检查发现',
  complaint: '投诉举报',
  transfer: '其他机关移送',
  superior: '上级交办',
  media: '媒体曝光',
  selfReport: '当事人主动供述',
  onSpot: '当场发现',
} as const
export const notOpenedGrounds = {
  noBreach: '没有违法事实',
  noCompetence: '不属于本机关管辖',
  limitation: '超过处罚时效',
  slight: '违法行为轻微，依法不予处罚',
} as const
/** 第四十六条：证据经查证属实才能作为认定事实的根据；非法手段取得的不得作为根据。 */
export const evidenceChecks = {
  proved: '查证属实，来源合法',
  provedWithoutExcluded: '排除非法取得的证据后仍查证属实',
  insufficient: '事实不清、证据不足',
} as const
export const preservedHandlings = {
  returned: '返还',
  recorded: '采取记录、复制等证据保全措施',
  appraisal: '送交检验、检测、鉴定',
  seizure: '依法查封、扣押',
  confiscated: '依法没收',
} as const
/** 第五十七条第二款：情节复杂或者重大违法行为，由负责人集体讨论决定。 */
export const gradings = { ordinary: '一般案件', complex: '情节复杂', major: '重大违法行为' } as const
/** 第五十八条第一款的四项；第二项由听证的结果得出，不由承办人选择。 */
export const reviewGrounds = {
  publicInterest: '涉及重大公共利益',
  difficult: '疑难复杂、涉及多个法律关系',
  byLaw: '法律、法规规定应当审核的其他情形',
} as const
/** 第九条第三项、第四项，以及第六十三条第三项至第五项：比罚款更重的处罚。 */
export const heavyPenalties = {
  suspendLicence: '暂扣许可证件',
  downgrade: '降低资质等级',
  revokeLicence: '吊销许可证件',
  limitActivity: '限制开展生产经营活动',
  stopProduction: '责令停产停业',
  close: '责令关闭',
  barOccupation: '限制从业',
} as const
export const warnings = { warning: '警告', criticism: '通报批评' } as const
export const reviewerStandings = {
  qualified: '已通过国家统一法律职业资格考试取得资格',
  experienced: '非初次从事法制审核',
  unqualified: '初次从事，没有法律职业资格',
} as const
export const reviewOpinions = { agreed: '审核通过', amended: '改正后通过', returned: '退回补充调查', rejected: '审核未通过' } as const
export const leniencies = { lighter: '从轻', mitigated: '减轻' } as const
/** 第三十条至第三十二条。 */
export const leniencyGrounds = {
  minor: '已满十四周岁不满十八周岁',
  partialDiscernment: '尚未完全丧失辨认或者控制能力',
  harmReduced: '主动消除或者减轻危害后果',
  coerced: '受胁迫或者诱骗',
  confessed: '主动供述尚未掌握的违法行为',
  merit: '配合查处有立功表现',
  other: '法律、法规、规章规定的其他情形',
} as const
/** 第三十三条的三种情形互不混同；其余出自第三十条、第三十一条、第三十六条。 */
export const exemptionGrounds = {
  slight: '违法行为轻微、及时改正、没有危害后果（应当不予处罚）',
  first: '初次违法、危害后果轻微、及时改正（可以不予处罚）',
  noFault: '有证据足以证明没有主观过错',
  underage: '不满十四周岁',
  noDiscernment: '不能辨认或者不能控制自己行为',
  limitation: '超过处罚时效',
} as const
/** 第五十七条第一款第三项：违法事实不能成立；其余是案件不能继续的情形。 */
export const dropGrounds = {
  notEstablished: '违法事实不能成立',
  partyGone: '当事人死亡或者终止，没有权利义务承受人',
  noCompetence: '移送有管辖权的机关',
  duplicate: '同一行为已由其他机关立案',
} as const
export const serviceWays = {
  direct: '宣告后当场交付或者直接送达',
  leaving: '留置送达',
  entrusted: '委托送达',
  post: '邮寄送达',
  electronic: '传真、电子邮件等（当事人签订确认书）',
  public: '公告送达',
} as const
/** 第六十八条、第六十九条：可以当场收缴罚款的情形。 */
export const cashGrounds = { small: '一百元以下的罚款', hard: '不当场收缴事后难以执行', remote: '边远、水上、交通不便地区，当事人提出' } as const
export const contests = { review: '行政复议', suit: '行政诉讼' } as const
export const contestResults = {
  upheld: '维持、驳回',
  altered: '变更',
  revoked: '撤销',
  unlawful: '确认违法',
  void: '确认无效',
  withdrawn: '撤回、终止',
} as const
export const courtRulings = { granted: '准予执行', refused: '不准予执行', pending: '尚未裁定' } as const
export const closings = {
  performed: '处罚决定执行完毕',
  court: '人民法院强制执行',
  exempted: '不予行政处罚',
  dropped: '撤销立案、终止调查',
  transferred: '移送司法机关',
  annulled: '处罚决定被撤销、确认违法或者无效',
  terminated: '终结执行',
} as const
