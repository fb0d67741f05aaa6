import type { Sentence } from '@fazhi/law'
import type { MediationCase } from './case-shape.ts'
import { say } from './say.ts'

interface FileItem {
  readonly label: string
  readonly said: Sentence
  /** Whether the file must hold it: always, or because of how the case went. */
  readonly wanted: (c: MediationCase) => boolean
  readonly held: (c: MediationCase) => boolean
}
const always = () => true
const never = () => false
const isAgreed = ({ result }: MediationCase) => result === 'oral' || result === 'written'

/** 司法部2010年人民调解卷宗格式的十三项；七项一律必备，达成协议的加上协议和回访，申请司法确认的加上确认材料，其余有则归入。 */
export const fileItems: readonly FileItem[] = [
  { label: '卷宗封面', said: say('卷宗封面'), wanted: always, held: ({ caseNo }) => caseNo !== null },
  { label: '卷内目录', said: say('卷内目录'), wanted: always, held: always },
  { label: '人民调解申请书或者受理登记表', said: say('人民调解申请书或者受理登记表'), wanted: always, held: ({ acceptedOn }) => acceptedOn !== null },
  { label: '权利义务告知书', said: say('权利义务告知书'), wanted: always, held: ({ rightsToldOn }) => rightsToldOn !== null },
  { label: '调查记录', said: say('调查记录'), wanted: never, held: ({ investigation }) => investigation !== null },
  { label: '证据材料', said: say('证据材料'), wanted: never, held: ({ evidence }) => evidence !== null },
  { label: '调解记录', said: say('调解记录'), wanted: always, held: ({ record }) => record !== null },
  { label: '调解协议书或者口头协议登记表', said: say('调解协议书或者口头协议登记表'), wanted: isAgreed, held: ({ content }) => content !== null },
  { label: '履行协议的凭证', said: say('履行协议的凭证'), wanted: never, held: ({ performedOn }) => performedOn !== null },
  { label: '回访记录', said: say('回访记录'), wanted: isAgreed, held: ({ visitFindings }) => visitFindings !== null },
  {
    label: '司法确认有关材料',
    said: say('司法确认有关材料'),
    wanted: ({ confirmationAppliedOn }) => confirmationAppliedOn !== null,
    held: ({ ruledOn }) => ruledOn !== null,
  },
  { label: '卷宗情况说明', said: say('卷宗情况说明'), wanted: always, held: ({ closingReport }) => closingReport !== null },
  { label: '封底', said: say('封底'), wanted: always, held: always },
]

/** What a file must hold and does not. */
export const missingFrom = (c: MediationCase): readonly FileItem[] => fileItems.filter((item) => item.wanted(c) && !item.held(c))
