import type { PlainDate, Sentence } from '@fazhi/law'
import { fault, type OrganId, type RecordId } from '@fazhi/ledger'
import { commonWindow, departmentsOf, type PlannedCheck } from '@fazhi/lines/enforcement/planned-check'
import { inspectionTarget } from '@fazhi/lines/enforcement/target'
import { jointVisit, mondayOf, mostDepartments } from '@fazhi/lines/enforcement/visit'
import type { Tx } from '../../db/store.ts'
import { lockMatter, moveMatter, takeIn } from '../../ledgers/change.ts'
import type { Recording } from '../../ledgers/matter-store.ts'
import type { StoredMatter } from '../../ledgers/stored-matter.ts'
import { invalid } from '../../problem.ts'
import { say } from './say.ts'

export interface Accepted {
  readonly targets: readonly string[]
  readonly weekOf: PlainDate
  readonly lead?: string
}
type Target = Pick<PlannedCheck, 'department' | 'enterprise' | 'windowFrom' | 'windowTo'>

const faulty = (field: string, said: Sentence) => invalid([fault(field, said)])
const factsOf = ({ row }: StoredMatter) => row as unknown as Target

/**
 * Makes a proposal one visit: the joint visit is taken in, and each object of inspection moves into it, so that both
 * ledgers' own rules judge, and each says in its entries who merged it and when.
 */
export async function acceptProposal(
  tx: Tx,
  { targets, weekOf, lead }: Accepted,
  recording: Recording,
  id: RecordId,
): Promise<StoredMatter> {
  const { actor, by } = recording
  // In one order, so that two who merge at once wait for each other instead of for ever.
  const ids = [...new Set(targets)].toSorted()
  if (ids.length < 2) throw faulty('targets', say('合并至少要两项检查'))
  const matters: StoredMatter[] = []
  for (const target of ids) matters.push(await lockMatter(tx, inspectionTarget, target, actor))
  const facts = matters.map(factsOf)
  const [first] = facts
  if (!first || facts.some((f) => f.enterprise !== first.enterprise))
    throw faulty('targets', say('只能合并对同一经营主体的检查'))
  const window = commonWindow(facts)
  if (!window) throw faulty('targets', say('各项检查没有共同的时间，不能一次完成'))
  const departments = departmentsOf(facts)
  if (departments.length < 2) throw faulty('targets', say('同一部门的检查由本部门自行合并，综合查一次须有两个以上部门'))
  if (departments.length > mostDepartments)
    throw faulty(
      'targets',
      say('一次上门至多{most}个部门，现有{departments}个', { most: mostDepartments, departments: departments.length }),
    )
  const chosen = lead === undefined ? first.department : departments.find((d) => d === lead)
  if (chosen === undefined) throw faulty('lead', say('牵头部门应当是参加的部门之一'))
  const from = window.windowFrom < by.today ? by.today : window.windowFrom
  if (from > window.windowTo)
    throw faulty('targets', say('各项检查共同的时间到{until}为止，已经过去', { until: window.windowTo }))
  const isMonday = mondayOf(weekOf) === weekOf
  if (!isMonday || weekOf < mondayOf(from) || weekOf > window.windowTo)
    throw faulty('weekOf', say('拟上门的一周应当以星期一写明，并且在{from}至{to}之间', { from, to: window.windowTo }))
  const [second = null, third = null, fourth = null, fifth = null] = departments.filter((d) => d !== chosen)
  const draft: Readonly<Record<string, OrganId | RecordId | PlainDate | number | null>> = {
    enterprise: first.enterprise,
    lead: chosen,
    second,
    third,
    fourth,
    fifth,
    matters: facts.length,
    windowFrom: from,
    windowTo: window.windowTo,
    weekOf,
    agreedOn: by.today,
  }
  const visit = await takeIn(tx, jointVisit, draft, recording, id)
  for (const { row, version } of matters)
    await moveMatter(tx, inspectionTarget, row.id, version, 'merge', { visit: visit.row.id, on: by.today }, recording)
  return visit
}
