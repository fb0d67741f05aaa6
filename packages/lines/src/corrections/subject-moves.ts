import * as law from '@fazhi/law/statutes/corrections'
import * as measures from '@fazhi/law/statutes/corrections-measures'
import * as rules from './subject-rules.ts'

/** 第三章至第六章：接收、管理、解除和终止；解除不是终止。 */
export const subjectMoves = {
  receiveDocuments: { label: '收到法律文书', from: ['expected'], to: 'expected', basis: law.article('20'), stamps: 'documentsOn' },
  // 第三十条：发现失去联系的，立即组织查找；不能只等
  search: {
    label: '未按时报到，组织查找',
    from: ['expected'],
    to: 'searched',
    basis: law.article('30'),
    stamps: 'missedOn',
    asks: ['searchSteps', 'informed'],
    refuse: rules.refuseSearch,
  },
  register: {
    label: '报到登记',
    from: ['expected', 'searched'],
    to: 'registered',
    basis: law.article('22'),
    stamps: 'reportedOn',
    draws: 'fileNo',
    asks: ['termFrom', 'termTo'],
    fills: { lateDays: rules.lateDaysOf },
    refuse: rules.refuseRegistration,
  },
  dismiss: { label: '不再接收', from: ['expected', 'searched'], to: 'never', stamps: 'endedOn', asks: ['closedReason'], sets: { endKind: 'never' } },
  // 办法第十六条：没有收到文书的，先登记，通知决定机关补送
  supplyDocuments: { label: '补收法律文书', from: ['registered'], to: 'registered', basis: measures.article('16'), stamps: 'documentsOn' },
  organise: {
    label: '成立小组、制定方案',
    from: ['registered'],
    to: 'organised',
    basis: law.article('25'),
    stamps: 'organisedOn',
    asks: ['groupMembers', 'womanInGroup', 'plan', 'class', 'checkEvery', 'checkReason'],
    fills: { planNo: rules.nextPlan },
    refuse: rules.refuseOrganising,
  },
  announce: {
    label: '宣告',
    from: ['organised'],
    to: 'supervised',
    basis: law.article('22'),
    stamps: 'announcedOn',
    refuse: rules.refuseAnnouncement,
  },
  adjust: {
    label: '调整方案和管理类别',
    from: ['supervised'],
    to: 'supervised',
    basis: law.article('24'),
    asks: ['plan', 'class', 'checkEvery', 'checkReason'],
    fills: { planNo: rules.nextPlan },
    refuse: rules.refuseFrequency,
  },
  lose: {
    label: '失去联系，组织查找',
    from: ['supervised'],
    to: 'lost',
    basis: law.article('30'),
    stamps: 'lostOn',
    asks: ['searchSteps', 'informed'],
    sets: { foundOn: null, lostDays: null },
  },
  find: { label: '恢复联系', from: ['lost'], to: 'supervised', basis: law.article('30'), stamps: 'foundOn', fills: { lostDays: rules.lostDaysOf } },
  moveAway: {
    label: '变更执行地迁出',
    from: ['supervised'],
    to: 'moved',
    basis: law.article('27'),
    stamps: 'endedOn',
    asks: ['transferredTo'],
    sets: { endKind: 'moved' },
  },
  terminate: {
    label: '终止矫正',
    from: ['supervised', 'lost'],
    to: 'terminated',
    basis: law.article('45'),
    stamps: 'endedOn',
    asks: ['terminationGround', 'terminationNo'],
    sets: { endKind: 'terminated' },
  },
} as const
/** 第四十四条：期满、特赦的解除，发给证明书。 */
export const releaseMove = {
  label: '解除矫正',
  from: ['supervised'],
  to: 'released',
  basis: law.article('44'),
  stamps: 'endedOn',
  draws: 'certificateNo',
  asks: ['releaseGround'],
  sets: { endKind: 'released' },
  refuse: rules.refuseRelease,
} as const

export const subjectPeriods = {
  documents: {
    label: '决定机关送达文书期限',
    clock: law.sendDocuments,
    from: 'effectiveOn',
    until: ['receiveDocuments', 'supplyDocuments', 'dismiss'],
  },
  report: { label: '报到期限', clock: rules.reportClock, from: 'effectiveOn', until: ['register', 'search', 'dismiss'] },
} as const
