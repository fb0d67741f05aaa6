/** 社区矫正法第二条：四类对象。 */
export const categories = { control: '管制', suspended: '缓刑', parole: '假释', medical: '暂予监外执行' } as const
export const yesNo = { yes: '是', no: '否' } as const
export const sexes = { female: '女', male: '男' } as const
export const classes = { strict: '严管', ordinary: '普管', relaxed: '宽管' } as const
/** 漏管：应当接收而没有接收，由排查发现。 */
export const decidedRefs = { notice: '决定机关交付', self: '本人先行报到', moved: '外地变更执行地', check: '排查发现漏管' } as const
/** 社区矫正法第四十五条：终止不是解除。 */
export const terminations = { revoked: '撤销缓刑、假释', prison: '收监执行', dead: '死亡', resentenced: '改判' } as const
/** 刑法分则的类罪。 */
export const crimes = {
  safety: '危害公共安全',
  economy: '破坏经济秩序',
  person: '侵犯人身权利',
  property: '侵犯财产',
  order: '妨害社会管理秩序',
  duty: '职务犯罪',
  other: '其他',
} as const
