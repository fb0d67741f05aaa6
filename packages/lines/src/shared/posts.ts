import type { Post } from '@fazhi/ledger'

/** The posts that ledgers grant something to. */
export const reconsiderationClerk = { code: 'reconsideration_clerk', label: '行政复议承办人' } as const satisfies Post
export const reconsiderationHead = { code: 'reconsideration_head', label: '行政复议机构负责人' } as const satisfies Post
export const litigationClerk = { code: 'litigation_clerk', label: '行政应诉承办人' } as const satisfies Post
export const governmentHead = { code: 'government_head', label: '政府负责人' } as const satisfies Post
/** Works at a justice office: receives visitors at its reconsideration station, forwards, never decides. */
export const stationOfficer = { code: 'station_officer', label: '司法所工作人员' } as const satisfies Post
/** Guides the justice offices of the district. */
export const grassrootsOfficer = { code: 'grassroots_officer', label: '基层工作指导人员' } as const satisfies Post
/** Keeps the books of the mediation committees of a township: screenings, disputes, mediations. */
export const mediationClerk = { code: 'mediation_clerk', label: '人民调解工作人员' } as const satisfies Post
export const legalOfficer = { code: 'legal_officer', label: '部门法制员' } as const satisfies Post
/** Holds a certificate, inspects and handles. */
export const inspector = { code: 'inspector', label: '行政执法人员' } as const satisfies Post
/** Keeps a department's own registers and plans. */
export const enforcementClerk = { code: 'enforcement_clerk', label: '部门执法管理员' } as const satisfies Post
/** Approves what is done in the name of the enforcement subject. */
export const enforcementHead = { code: 'enforcement_head', label: '行政执法主体负责人' } as const satisfies Post
/** Of the justice bureau: keeps the district's registers, reviews plans, merges inspections. */
export const enforcementCoordinator = { code: 'enforcement_coordinator', label: '行政执法协调人员' } as const satisfies Post
/** Of the justice bureau: supervises enforcement. */
export const enforcementSupervisor = { code: 'enforcement_supervisor', label: '行政执法监督人员' } as const satisfies Post
/** Works at the district's corrections agency: the four kinds of subjects, and nobody else's. */
export const correctionClerk = { code: 'correction_clerk', label: '社区矫正机构工作人员' } as const satisfies Post
/** Heads the county bureau of justice, who alone approves electronic positioning. */
export const correctionHead = { code: 'correction_head', label: '县级司法行政部门负责人' } as const satisfies Post
/** Works at a justice office, to which the agency entrusts its subjects. */
export const correctionOfficer = { code: 'correction_officer', label: '司法所社区矫正工作人员' } as const satisfies Post
/** Keeps the files of minors, which nobody else knows of. */
export const minorCorrectionKeeper = { code: 'minor_correction_keeper', label: '未成年人社区矫正专管人员' } as const satisfies Post
/** Works at a justice office and helps whoever is released; supervises nobody. */
export const resettlementOfficer = { code: 'resettlement_officer', label: '司法所安置帮教工作人员' } as const satisfies Post
export const reportEditor = { code: 'report_editor', label: '年度报告编写人' } as const satisfies Post
/** Makes and ends accounts and units; gives nobody a post. */
export const systemAdministrator = { code: 'system_administrator', label: '系统管理员', secondFactor: true } as const satisfies Post
/** Gives and ends posts; makes no account, and reads no record. */
export const securityAdministrator = { code: 'security_administrator', label: '安全管理员', secondFactor: true } as const satisfies Post
/** Reads who did what, and never what the records say. */
export const auditAdministrator = { code: 'audit_administrator', label: '审计管理员', secondFactor: true } as const satisfies Post
/** The three administrators, of whom nobody is two, and none holds another post. */
export const administrators = [systemAdministrator, securityAdministrator, auditAdministrator] as const
/** Runs the machine: sees the district's figures, and no record of its own. */
export const operator = { code: 'operator', label: '运维人员', secondFactor: true } as const satisfies Post
/** Whoever reads the public portal. */
export const anyone = { code: 'anyone', label: '公众' } as const satisfies Post

export const posts: readonly Post[] = [
  reconsiderationClerk,
  reconsiderationHead,
  litigationClerk,
  governmentHead,
  stationOfficer,
  grassrootsOfficer,
  mediationClerk,
  correctionClerk,
  correctionHead,
  correctionOfficer,
  minorCorrectionKeeper,
  resettlementOfficer,
  legalOfficer,
  inspector,
  enforcementClerk,
  enforcementHead,
  enforcementCoordinator,
  enforcementSupervisor,
  reportEditor,
  ...administrators,
  operator,
]
