import type { Row } from '@fazhi/ledger'
import type { enforcementItem } from '@fazhi/lines/enforcement/item'
import type { OrganCode } from './region.ts'

type Item = Row<typeof enforcementItem>
export interface EnforcingUnit {
  readonly organ: OrganCode
  readonly domain: string
  readonly area: Item['area']
  /** The law its items rest on, and how many penalty items of the 1,565 are its own. */
  readonly law: string
  readonly level: 'law' | 'regulation' | 'localRegulation'
  readonly penalties: number
  readonly officers: number
  readonly township?: true
}
const unit = (
  organ: OrganCode,
  domain: string,
  area: Item['area'],
  law: string,
  penalties: number,
  officers: number,
): EnforcingUnit => ({ organ, domain, area, law, level: 'law', penalties, officers })
const township = (organ: OrganCode, penalties: number): EnforcingUnit => ({
  ...unit(organ, '乡镇（街道）综合执法', 'construction', '辽宁省城市市容和环境卫生管理规定', penalties, 5),
  level: 'localRegulation',
  township: true,
})

/** The twenty-seven that may penalise; the first thirteen also inspect enterprises and hand in plans. */
export const enforcingUnits: readonly EnforcingUnit[] = [
  unit('market', '市场监管', 'market', '产品质量法', 268, 62),
  unit('urban', '城市管理综合执法', 'construction', '城乡规划法', 188, 74),
  unit('health', '卫生健康', 'lifeAndHealth', '传染病防治法', 142, 24),
  unit('emergency', '应急管理', 'publicSafety', '安全生产法', 136, 20),
  unit('housing', '住房和城乡建设', 'construction', '建筑法', 118, 22),
  unit('transport', '交通运输', 'transport', '公路法', 104, 30),
  unit('farming', '农业农村', 'agriculture', '农产品质量安全法', 128, 28),
  unit('labour', '人力资源和社会保障', 'labour', '劳动合同法', 74, 18),
  unit('culture', '文化和旅游', 'culture', '旅游法', 86, 16),
  unit('land', '自然资源', 'resources', '土地管理法', 72, 16),
  unit('education', '教育', 'education', '民办教育促进法', 32, 8),
  unit('water', '水利', 'environment', '水法', 56, 12),
  unit('commerce', '商务', 'market', '电子商务法', 26, 6),
  unit('civil', '民政', 'civil', '慈善法', 38, 6),
  unit('medical', '医疗保障', 'civil', '社会保险法', 18, 6),
  unit('finance', '财政', 'finance', '会计法', 14, 4),
  unit('audit', '审计', 'finance', '审计法', 8, 4),
  unit('development', '发展和改革', 'other', '节约能源法', 12, 4),
  unit('industry', '工业和信息化', 'other', '清洁生产促进法', 10, 4),
  township('nanta', 5),
  township('beita', 5),
  township('qianjin', 5),
  township('linghe', 4),
  township('guangming', 4),
  township('taohuatu', 4),
  township('sunjiawan', 4),
  township('changbaoyingzi', 4),
]
export const planningUnits = enforcingUnits.slice(0, 13)
export const subjectKey = (unit: EnforcingUnit) => `subject-${unit.organ}`
