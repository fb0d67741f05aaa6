import { addDays, type Calendar, type PlainDate } from '@fazhi/law'
import { officialProposal } from '@fazhi/lines/litigation/proposal'
import { applicationForwarding } from '@fazhi/lines/reconsideration/forwarding'
import { reconsiderationHearing } from '@fazhi/lines/reconsideration/hearing'
import { normativeReview } from '@fazhi/lines/reconsideration/normative-review'
import { reconsiderationOpinion } from '@fazhi/lines/reconsideration/opinion'
import { stationReception } from '@fazhi/lines/reconsideration/reception'
import { documentService } from '@fazhi/lines/reconsideration/service'
import { appearanceOf } from './appearances.ts'
import { clerkOf } from './matter.ts'
import { organId } from './region.ts'
import { type DemoMatter, followUp, matter } from './script.ts'
import { complaintOf, type SuitPlan, suitOf } from './suits.ts'
import { workingDayBy, workingDayFrom } from './working-day.ts'

/** What runs beside the cases on the desk: at the stations, in court, and on the cases themselves. */
export function deskBeside(today: PlainDate, calendar: Calendar): readonly DemoMatter[] {
  const latest = workingDayBy(today, calendar)
  const back = (n: number) => workingDayFrom(latest, -n, calendar)
  const ago = (n: number) => workingDayBy(addDays(today, -n), calendar)
  // Nothing of it may fall into the years that the history tells.
  if (ago(90) <= '2024-12-31') return []
  const by = clerkOf(209)
  const suits = [back(1), ago(11), ago(41)].map((receivedOn, i): SuitPlan => {
    const n = 51 + i
    return { key: `desk-suit-${i + 1}`, n, receivedOn, complaint: complaintOf(n, receivedOn), ends: 'judged' }
  })
  return [
    ...suits.flatMap((plan) => [suitOf(plan, calendar), appearanceOf(plan, calendar) ?? []].flat()),
    matter(
      officialProposal,
      'desk-proposal',
      {
        by: 'suits',
        on: ago(20),
        draft: {
          kind: 'judicial',
          proposer: '朝阳市双塔区人民法院',
          letterNo: '双法建演示3号',
          receivedOn: ago(20),
          addressee: organId('urban'),
          subject: 'appearance',
          content: '建议负责人出庭时就实质性解决争议发表意见。',
          replyDue: addDays(today, 10),
        },
      },
      [{ move: 'assign', on: ago(18), by: 'suits', input: { handler: 'suits' } }],
    ),
    followUp(reconsiderationHearing, 'desk-9-hearing', [
      {
        move: 'schedule',
        on: back(9),
        by,
        input: {
          heldOn: workingDayFrom(latest, 3, calendar),
          place: '区政府行政复议听证室',
          matters: '裁量是否适当。',
        },
      },
      { move: 'notify', on: back(6), by, input: {} },
    ]),
    matter(
      normativeReview,
      'desk-11-review',
      {
        by,
        on: ago(16),
        draft: {
          reconsideration: 'desk-11',
          source: 'applicant',
          document: '双城管规演示3号户外设施管理规定',
          documentKind: 'government',
          maker: organId('urban'),
          power: 'own',
          raisedOn: ago(16),
        },
      },
      [
        { move: 'suspendCase', on: ago(16), by, input: {} },
        { move: 'ask', on: workingDayFrom(ago(16), 2, calendar), by, input: {} },
      ],
    ),
    matter(
      reconsiderationOpinion,
      'desk-opinion',
      {
        by,
        on: ago(52),
        draft: {
          reconsideration: '2024-5',
          draftedOn: ago(52),
          recipient: organId('urban'),
          problems: '同类案件多次因送达程序被纠正，请完善送达回证管理。',
        },
      },
      [
        { move: 'issue', on: ago(50), by, input: {} },
        { move: 'deliver', on: ago(48), by, input: {} },
      ],
    ),
    matter(
      documentService,
      'desk-service',
      {
        by,
        on: ago(26),
        draft: {
          reconsideration: 'desk-8',
          document: '第三人参加行政复议通知书',
          recipient: '演示·第三人',
          recipientKind: 'thirdParty',
          method: 'post',
          sentOn: ago(26),
        },
      },
      [
        { move: 'fail', on: ago(20), by, input: { failure: '邮件退回，原址查无此人。' } },
        {
          move: 'publish',
          on: ago(18),
          by,
          input: { noticeReason: 'missing', triedMethods: '邮寄退回；上门两次无人；社区证明其去向不明。' },
        },
      ],
    ),
    matter(
      stationReception,
      'desk-visit',
      {
        by: 'station-nanta',
        on: back(1),
        draft: {
          station: 'station-nanta',
          visitedOn: back(1),
          visitor: '演示·来访人99',
          purpose: 'application',
          question: '不服门前堆放物品的罚款，要求转送行政复议申请。',
        },
      },
      [
        {
          move: 'forward',
          on: back(1),
          by: 'station-nanta',
          input: {
            applicantKind: 'citizen',
            respondent: organId('urban'),
            category: 'penalty',
            request: '请求撤销双综执当罚演示99号当场处罚决定。',
          },
          opens: 'desk-forwarding',
        },
      ],
    ),
    followUp(applicationForwarding, 'desk-forwarding', [
      { move: 'forward', on: latest, by: 'station-nanta', input: { materials: 3 } },
    ]),
  ]
}
