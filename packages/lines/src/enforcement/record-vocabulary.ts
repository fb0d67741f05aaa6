/** 全过程记录的环节：自启动至归档。 */
export const phases = {
  opening: '启动、立案',
  scene: '现场检查',
  evidence: '调查取证',
  preservation: '登记保存、查封扣押',
  telling: '告知、陈述申辩',
  hearing: '听证',
  review: '法制审核',
  discussion: '集体讨论',
  decision: '决定',
  service: '送达',
  enforcement: '强制执行',
  closing: '结案、归档',
} as const
export type Phase = keyof typeof phases
export const media = { text: '文字', audio: '录音', video: '录像' } as const
export const algorithms = { sha256: 'SHA-256', sm3: 'SM3' } as const
