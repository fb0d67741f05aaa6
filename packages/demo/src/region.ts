import type { OrganId } from '@fazhi/ledger'
import {
  auditAdministrator,
  correctionClerk,
  correctionHead,
  correctionOfficer,
  enforcementClerk,
  enforcementCoordinator,
  enforcementHead,
  enforcementSupervisor,
  governmentHead,
  grassrootsOfficer,
  inspector,
  legalOfficer,
  litigationClerk,
  mediationClerk,
  minorCorrectionKeeper,
  operator,
  reconsiderationClerk,
  reconsiderationHead,
  reportEditor,
  resettlementOfficer,
  securityAdministrator,
  stationOfficer,
  systemAdministrator,
} from '@fazhi/lines/shared/posts'
import type { DemoAccount, DemoOrgan } from './script.ts'

export const region = { code: '211302', name: '朝阳市双塔区', place: '朝双' }

const departments = {
  justice: '双塔区司法局',
  market: '双塔区市场监督管理局',
  urban: '双塔区综合行政执法局',
  labour: '双塔区人力资源和社会保障局',
  housing: '双塔区住房和城乡建设局',
  land: '双塔区自然资源局',
  health: '双塔区卫生健康局',
  education: '双塔区教育局',
  civil: '双塔区民政局',
  transport: '双塔区交通运输局',
  farming: '双塔区农业农村局',
  emergency: '双塔区应急管理局',
  medical: '双塔区医疗保障局',
  culture: '双塔区文化旅游和广播电视局',
  finance: '双塔区财政局',
  development: '双塔区发展和改革局',
  industry: '双塔区工业和信息化局',
  commerce: '双塔区商务局',
  water: '双塔区水利局',
  audit: '双塔区审计局',
  veterans: '双塔区退役军人事务局',
  zone: '经济技术开发区管理委员会',
}
const townships = {
  nanta: '双塔区南塔街道办事处',
  beita: '双塔区北塔街道办事处',
  qianjin: '双塔区前进街道办事处',
  linghe: '双塔区凌河街道办事处',
  guangming: '双塔区光明街道办事处',
  lingfeng: '双塔区凌凤街道办事处',
  longshan: '双塔区龙山街道办事处',
  zhannan: '双塔区站南街道办事处',
  hongqi: '双塔区红旗街道办事处',
  yandu: '双塔区燕都街道办事处',
  taohuatu: '双塔区桃花吐镇人民政府',
  sunjiawan: '双塔区孙家湾镇人民政府',
  changbaoyingzi: '双塔区长宝营子乡人民政府',
}

export type OrganCode = 'gov' | 'review' | 'corrections' | keyof typeof departments | keyof typeof townships
export const organId = (code: OrganCode) => code as OrganId
export type TownshipCode = keyof typeof townships
export const townshipCodes = Object.keys(townships) as readonly TownshipCode[]
/** Where a reconsideration station stands: at the justice office of a township, or in the zone. */
export type StationSite = TownshipCode | 'zone'
export const stationSites: readonly StationSite[] = [...townshipCodes, 'zone']
/** The departments that inspect enterprises, in the order of their size. */
export const inspectingDepartments = [
  'market',
  'urban',
  'health',
  'emergency',
  'housing',
  'transport',
  'farming',
  'labour',
  'culture',
  'land',
  'education',
  'water',
  'commerce',
] as const satisfies readonly (keyof typeof departments)[]
export type EnforcementLogin = `enforce-${'' | 'head-' | 'staff-'}${(typeof inspectingDepartments)[number]}`
export type MediationLogin = `mediation-${TownshipCode}`
/** At a justice office: who looks after corrections, and who helps those released. */
export type CorrectionLogin = `${'correct' | 'help'}-${TownshipCode}`
export type StationLogin = `station-${StationSite}`
/** 南塔, 桃花吐, 经济技术开发区. */
export const siteName = (site: StationSite): string =>
  site === 'zone' ? '经济技术开发区' : townships[site].replace(/^双塔区|(街道办事处|[镇乡]人民政府)$/g, '')

const under = (parent: OrganCode, units: Readonly<Record<string, string>>): readonly DemoOrgan[] =>
  Object.entries(units).map(([code, name]) => ({ id: code as OrganId, name, parent: organId(parent) }))

/** Parents stand before what is below them. */
export const organs: readonly DemoOrgan[] = [
  { id: organId('gov'), name: '朝阳市双塔区人民政府', parent: null },
  ...under('gov', departments),
  ...under('justice', { review: '双塔区人民政府行政复议办公室', corrections: '双塔区社区矫正管理局' }),
  ...under('gov', townships),
]

const from = '2022-01-01'
const seat = (post: { readonly code: string }, organ: OrganCode) => [{ post: post.code, organ: organId(organ), from }]

export const accounts: readonly DemoAccount[] = [
  { login: 'clerk', name: '演示·承办人甲', seats: seat(reconsiderationClerk, 'review') },
  { login: 'clerk2', name: '演示·承办人乙', seats: seat(reconsiderationClerk, 'review') },
  { login: 'head', name: '演示·复议机构负责人', seats: seat(reconsiderationHead, 'review') },
  { login: 'chief', name: '演示·政府负责人', seats: seat(governmentHead, 'gov') },
  { login: 'suits', name: '演示·行政应诉承办人', seats: seat(litigationClerk, 'justice') },
  { login: 'grassroots', name: '演示·基层工作指导人员', seats: seat(grassrootsOfficer, 'justice') },
  ...stationSites.map(
    (site): DemoAccount => ({
      login: `station-${site}`,
      name: `演示·${siteName(site)}工作站`,
      seats: seat(stationOfficer, site),
    }),
  ),
  ...townshipCodes.map(
    (township): DemoAccount => ({
      login: `mediation-${township}`,
      name: `演示·${siteName(township)}调解工作人员`,
      seats: seat(mediationClerk, township),
    }),
  ),
  { login: 'corrections', name: '演示·社区矫正机构工作人员', seats: seat(correctionClerk, 'corrections') },
  { login: 'minors', name: '演示·未成年人专管人员', seats: seat(minorCorrectionKeeper, 'corrections') },
  { login: 'bureau-head', name: '演示·司法局负责人', seats: seat(correctionHead, 'justice') },
  ...townshipCodes.flatMap((township): readonly DemoAccount[] => [
    {
      login: `correct-${township}`,
      name: `演示·${siteName(township)}矫正工作人员`,
      seats: seat(correctionOfficer, township),
    },
    {
      login: `help-${township}`,
      name: `演示·${siteName(township)}帮教工作人员`,
      seats: seat(resettlementOfficer, township),
    },
  ]),
  { login: 'market', name: '演示·市场监管法制员', seats: seat(legalOfficer, 'market') },
  { login: 'urban', name: '演示·综合执法法制员', seats: seat(legalOfficer, 'urban') },
  { login: 'coordinator', name: '演示·执法协调人员', seats: seat(enforcementCoordinator, 'justice') },
  { login: 'supervisor', name: '演示·执法监督人员', seats: seat(enforcementSupervisor, 'justice') },
  ...inspectingDepartments.flatMap((code): readonly DemoAccount[] => {
    const name = departments[code].replace('双塔区', '')
    return [
      { login: `enforce-${code}`, name: `演示·${name}执法管理员`, seats: seat(enforcementClerk, code) },
      { login: `enforce-head-${code}`, name: `演示·${name}负责人`, seats: seat(enforcementHead, code) },
    ]
  }),
  { login: 'enforce-staff-market', name: '演示·市场监管执法人员', seats: seat(inspector, 'market') },
  { login: 'enforce-staff-emergency', name: '演示·应急管理执法人员', seats: seat(inspector, 'emergency') },
  { login: 'editor', name: '演示·年报编写人', seats: seat(reportEditor, 'justice') },
  { login: 'admin', name: '演示·系统管理员', seats: seat(systemAdministrator, 'justice') },
  { login: 'security', name: '演示·安全管理员', seats: seat(securityAdministrator, 'justice') },
  { login: 'auditor', name: '演示·审计管理员', seats: seat(auditAdministrator, 'justice') },
  { login: 'operator', name: '演示·运维人员', seats: seat(operator, 'justice') },
]
