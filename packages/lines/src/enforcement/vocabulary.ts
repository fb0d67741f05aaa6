/** 行政执法主体的性质：《行政处罚法》第十七条、第十九条、第二十条。 */
export const natures = { organ: '行政机关', authorised: '法律法规授权的组织', entrusted: '受委托的组织' } as const
export const levels = { district: '区级', township: '乡镇（街道）' } as const
export const yesOrNo = { yes: '有', no: '无' } as const

/** 行政执法事项的类别。 */
export const itemKinds = {
  penalty: '行政处罚',
  licence: '行政许可',
  inspection: '行政检查',
  coercion: '行政强制',
  confirmation: '行政确认',
  levy: '行政征收',
  payment: '行政给付',
  adjudication: '行政裁决',
  reward: '行政奖励',
  other: '其他行政权力',
} as const
/** 设定依据的位阶：《行政处罚法》第十条至第十四条、第十六条。 */
export const basisLevels = {
  law: '法律',
  regulation: '行政法规',
  localRegulation: '地方性法规',
  ministryRule: '部门规章',
  governmentRule: '地方政府规章',
  normative: '其他规范性文件',
} as const
/** 执法领域；前三项不适用“首违不罚”的容错机制。 */
export const areas = {
  lifeAndHealth: '生命健康',
  publicSafety: '公共安全',
  environment: '生态环保',
  market: '市场秩序',
  labour: '劳动保障',
  construction: '城乡建设',
  transport: '交通运输',
  agriculture: '农业农村',
  culture: '文化旅游',
  education: '教育',
  civil: '民政社会',
  finance: '财政审计',
  resources: '自然资源',
  other: '其他',
} as const
/** 生命健康、公共安全、生态环保不适用初次违法可以不罚；轻微不罚不受此限。 */
export const excludedAreas: readonly (keyof typeof areas)[] = ['lifeAndHealth', 'publicSafety', 'environment']
/** 检查的类别：同一类别的检查能够一次完成的，才谈得上重复和合并。 */
export const families = {
  fire: '消防安全',
  workSafety: '安全生产',
  product: '产品质量和计量',
  food: '食品安全',
  health: '公共卫生',
  labour: '劳动用工',
  environment: '环境保护',
  construction: '工程建设',
  transport: '道路运输',
  premises: '经营场所和证照',
  other: '其他',
} as const
export type Family = keyof typeof families

/** 计划的六要素之一：方式。 */
export const methods = { daily: '日常检查', doubleRandom: '双随机抽查', special: '专项检查', joint: '联合检查' } as const
export const objectKinds = { named: '列明企业', sampled: '随机抽取', all: '全部对象' } as const
export const notices = { announced: '事先通知', unannounced: '不事先通知' } as const
export const urgencies = { ordinary: '一般', urgent: '紧急' } as const
export const origins = { routine: '常规', complaint: '投诉举报', transfer: '上级交办、有关机关移送' } as const

/** 计划以外的个案检查须有的缘由。 */
export const triggers = {
  complaint: '投诉举报',
  transfer: '转办交办',
  lead: '案件线索',
  application: '企业申请',
  followUp: '整改复查',
  licenceSite: '许可现场核查',
  incident: '突发事件',
  media: '媒体曝光',
} as const
/** 企业对检查提出的问题：“五个严禁、八个不得”归并而成，文字以公布的为准。 */
export const complaints = {
  none: '没有问题',
  withoutCertificate: '没有出示证件或者不足两人',
  withoutNotice: '没有检查通知书',
  repeated: '多头检查、重复检查',
  thirdParty: '由第三方或者没有证件的人检查',
  disturbance: '干扰正常生产经营',
  stopOrder: '随意责令停产停业或者查封',
  benefit: '索要财物、接受吃请',
  costs: '转嫁检查费用',
  fineTarget: '以罚款为目的',
  other: '其他',
} as const
export const trainingKinds = { business: '业务培训', law: '法律法规培训', prePost: '上岗前培训' } as const
export const questionKinds = { single: '单项选择题', multiple: '多项选择题', judge: '判断题' } as const
/** 同分的怎样排名：依组织单位的通知。 */
export const tieRules = { faster: '用时少的在前', earlier: '交卷早的在前', shared: '并列' } as const
/** 选择题的答案：单选一个字母，多选两个以上、按字母顺序；判断题A为正确、B为错误。 */
export const answerKeys = {
  A: 'A',
  B: 'B',
  C: 'C',
  D: 'D',
  AB: 'AB',
  AC: 'AC',
  AD: 'AD',
  BC: 'BC',
  BD: 'BD',
  CD: 'CD',
  ABC: 'ABC',
  ABD: 'ABD',
  ACD: 'ACD',
  BCD: 'BCD',
  ABCD: 'ABCD',
} as const
/** 判断题的两个选项，A为正确。 */
export const truthOptions = ['正确', '错误'] as const
