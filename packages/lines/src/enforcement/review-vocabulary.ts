/** 评查项目的三部分：否决项使案卷直接不合格；形式二十分，内容八十分。 */
export const parts = { veto: '否决项', form: '形式（二十分）', content: '内容（八十分）' } as const
export type Part = keyof typeof parts
export const formPoints = 20
export const contentPoints = 80
/** 常见问题各归一条：典型问题按条文统计就是按这一项统计。 */
export const errors = {
  transfer: '涉嫌犯罪未移送（处罚法第二十七条）',
  discretion: '裁量不当（处罚法第三十四条）',
  standing: '主体不适格、没有依据（处罚法第三十八条）',
  facts: '违法事实不清（处罚法第四十条）',
  officers: '执法人员少于两人或者无证（处罚法第四十二条）',
  telling: '未告知拟处罚内容和权利（处罚法第四十四条）',
  pleading: '未听取、未复核陈述申辩（处罚法第四十五条）',
  evidence: '证据不足、来源不合法（处罚法第四十六条）',
  recording: '全过程记录不全（处罚法第四十七条）',
  publication: '决定未按期公开（处罚法第四十八条）',
  discussion: '应当集体讨论而未讨论（处罚法第五十七条）',
  review: '未经法制审核（处罚法第五十八条）',
  decision: '决定书要素不全（处罚法第五十九条）',
  term: '超过办案期限（处罚法第六十条）',
  service: '送达不合法（处罚法第六十一条）',
  hearing: '应当听证而未听证（处罚法第六十三条）',
  execution: '罚缴分离、加处罚款有误（处罚法第六十七条至第七十二条）',
  binding: '装订、归档不规范（本地归档规则）',
} as const
export const roles = { first: '第一评查人', second: '第二评查人', arbiter: '仲裁人' } as const
export const grades = { excellent: '优秀', qualified: '合格', unqualified: '不合格' } as const
export const vetoed = { yes: '有否决项', no: '没有否决项' } as const
