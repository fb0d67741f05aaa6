import { type Filter, present } from '@fazhi/ledger'
import type { CorrectionSubject } from './subject-shape.ts'

const received: Filter<CorrectionSubject> = { reportedOn: present }
const counted = (label: string, on: 'reportedOn' | 'endedOn', definition: string, where: Filter<CorrectionSubject>) =>
  ({ kind: 'count', label, unit: '人', on, where, definition }) as const
const alarm = (label: string, on: 'missedOn' | 'lostOn' | 'effectiveOn', definition: string, where: Filter<CorrectionSubject> = {}) =>
  ({ kind: 'count', label, unit: '人', on, where, definition }) as const

/** 接收、解除、终止、在册，和三个应当为零的数字。 */
export const subjectFigures = {
  received: counted('接收社区矫正对象', 'reportedOn', '报到登记日期在年内的社区矫正对象，含外地迁入的', {}),
  released: counted('解除社区矫正', 'endedOn', '年内期满、特赦解除的；终止、迁出的不计', { endKind: 'released' }),
  terminated: counted('终止社区矫正', 'endedOn', '年内终止矫正的，不是解除', { endKind: 'terminated' }),
  movedOut: counted('迁出的社区矫正对象', 'endedOn', '年内变更执行地迁出的', { endKind: 'moved' }),
  standing: {
    kind: 'stock',
    label: '在册社区矫正对象',
    unit: '人',
    from: 'reportedOn',
    until: 'endedOn',
    where: received,
    definition: '截止日已登记、没有解除、终止、迁出的',
  },
  detached: alarm('脱节', 'missedOn', '年内超过报到期限没有报到、组织查找的'),
  unsupervised: alarm('脱管', 'lostOn', '年内接收以后失去联系的'),
  overlooked: alarm('漏管', 'effectiveOn', '年内生效，应当接收而没有接收、由排查发现的', { origin: 'check' }),
} as const
