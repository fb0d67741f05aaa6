import { date, ledger, organ, quantity, type RecordOf, ref, shape } from '@fazhi/ledger'
import { enforcementClerk, enforcementCoordinator, enforcementHead, enforcementSupervisor, inspector, reportEditor } from '../shared/posts.ts'

// 一 定义：一支队伍的一名队员，名次取自他的答卷
const memberShape = shape({
  code: 'team_member',
  label: '大比武队员',
  fields: {
    team: ref('队伍', 'contest_team'),
    officer: ref('行政执法人员', 'enforcement_officer'),
    sheet: ref('答卷', 'answer_sheet'),
    unit: organ('执法单位'),
    place: quantity('名次', '名'),
    selectedOn: date('选拔日期'),
  },
  states: { selected: '已选拔' },
})
export interface TeamMember extends RecordOf<typeof memberShape> {}

// 三 程序
export const teamMember = ledger(memberShape, {
  start: 'selectedOn',
  initial: 'selected',
  intake: 'operation',
  moves: {},
  periods: {},
  documents: {},

  // 四 数字
  figures: { chosen: { kind: 'count', label: '参加全市“大比武”', unit: '人', on: 'selectedOn', definition: '选拔日期在年内的各队队员人数之和' } },

  // 五 权限
  access: {
    sensitivity: 'internal',
    owner: 'unit',
    grants: [
      { post: enforcementCoordinator, see: 'region', create: 'region' },
      { post: enforcementSupervisor, see: 'region' },
      { post: enforcementClerk, see: 'region' },
      { post: enforcementHead, see: 'region' },
      { post: inspector, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['team', 'officer', 'unit', 'place', 'selectedOn', 'sheet'],
  filters: ['team', 'officer', 'unit', 'selectedOn'],
})
