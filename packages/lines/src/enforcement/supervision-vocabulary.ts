export const observed = { met: '符合要求', amiss: '不符合要求', absent: '本次没有这一环节' } as const
/** 监督线索从哪里来：复议、诉讼的在生效之后才提出。 */
export const sources = {
  fileReview: '案卷评查',
  reconsideration: '行政复议决定生效',
  litigation: '行政诉讼裁判生效',
  accompanied: '伴随式监督',
  complaint: '投诉举报',
  hotline: '12345热线',
  media: '媒体反映',
  transfer: '其他机关移送',
  daily: '其他日常监督',
} as const
/** 第三十三条第三款：立项的时候，救济走到哪一步。 */
export const remedies = { none: '没有提起行政复议、行政诉讼', ended: '行政复议、行政诉讼已经终结', pending: '行政复议、行政诉讼正在进行' } as const
export const instruments = { urging: '督办函', opinion: '监督意见书', decision: '监督决定书' } as const
/** 第二十七条至第二十九条：问题决定用哪一种文书。 */
export const faults = { omission: '不履行或者拖延履行职责', unlawful: '行政执法行为违法', improper: '行政执法行为明显不当' } as const
export const graveGrounds = { major: '情节重大', disobeyed: '不执行督办函、监督意见书' } as const
