import { date, ledger, quantity, type RecordOf, ref, shape, text, year } from '@fazhi/ledger'
import { enforcementClerk, enforcementCoordinator, enforcementHead, enforcementSupervisor, inspector, reportEditor } from '../shared/posts.ts'

// 一 定义：依名次选拔的一支队伍
const teamShape = shape({
  code: 'contest_team',
  label: '大比武队伍',
  fields: {
    paper: ref('试卷', 'exam_paper'),
    name: text('队伍'),
    contestYear: year('年度'),
    selectedOn: date('选拔日期'),
    members: quantity('队员', '人'),
  },
  states: { selected: '已选拔' },
})
export interface ContestTeam extends RecordOf<typeof teamShape> {}

// 三 程序
export const contestTeam = ledger(teamShape, {
  start: 'selectedOn',
  initial: 'selected',
  intake: 'operation',
  moves: {},
  periods: {},
  documents: {},

  // 四 数字
  figures: { teams: { kind: 'count', label: '选拔队伍', unit: '支', on: 'selectedOn', definition: '选拔日期在年内的队伍' } },

  // 五 权限
  access: {
    sensitivity: 'internal',
    grants: [
      { post: enforcementCoordinator, see: 'region', create: 'region' },
      { post: enforcementSupervisor, see: 'region' },
      { post: enforcementClerk, see: 'region' },
      { post: enforcementHead, see: 'region' },
      { post: inspector, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['name', 'contestYear', 'paper', 'selectedOn', 'members'],
  filters: ['paper', 'contestYear', 'selectedOn'],
})
