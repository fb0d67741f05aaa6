import { article } from '@fazhi/law/statutes/reconsideration'
import type { Document } from '@fazhi/ledger'
import { blank, dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { ReconsiderationHearing } from '../hearing.ts'
import type { HearingOfViews } from '../views.ts'
import { viewsWays } from '../vocabulary.ts'
import { law, regulationTitle, revisedOn } from './particulars.ts'

type HearingDocument = Document<ReconsiderationHearing, ReconsiderationHearing['state'], never>
type ViewsDocument = Document<HearingOfViews, HearingOfViews['state'], never>

/** 第五十一条第一款：举行听证的五日前，将时间、地点和拟听证事项书面通知当事人。 */
const hearingNotice: HearingDocument = {
  label: '行政复议听证通知书',
  basis: article('51(1)'),
  when: ['scheduled', 'notified'],
  series: '{place}政复听〔{year}〕{n}号',
  fill: (h, say) => ({
    addressee: blank,
    paragraphs: [
      `行政复议案件（${nameOrBlank(h.reconsideration, say)}），根据${law('第五十条、第五十一条')}的规定，决定举行听证。现将有关事项通知如下：`,
      `一、时间：${dayOrBlank(h.heldOn, say)}${blank}时${blank}分。`,
      `二、地点：${orBlank(h.place)}。`,
      `三、拟听证事项：${orBlank(h.matters)}`,
      `四、听证人员：主持人${orBlank(h.presider)}，听证员${orBlank(h.listeners)}名，记录员${orBlank(h.clerk)}。`,
      '五、申请人无正当理由拒不参加听证的，视为放弃听证权利。',
      '六、被申请人的负责人应当参加听证；不能参加的，应当说明理由并委托相应的工作人员参加听证。',
      '参加听证请携带身份证件；委托代理人参加的，提交授权委托书。',
    ],
  }),
}

/** 第五十条第三款、第五十一条：听证由一名主持人、两名以上听证员和一名记录员进行，制作笔录。 */
const hearingRecord: HearingDocument = {
  label: '行政复议听证笔录',
  basis: article('50(3)', { before: revisedOn, law: regulationTitle, article: '33' }),
  when: ['notified', 'held'],
  fill: (h, say) => ({
    rows: [
      ['案件', say.name(h.reconsideration)],
      ['时间', say.day(h.heldOn)],
      ['地点', h.place ?? ''],
      ['主持人', h.presider ?? ''],
      ['听证员', h.listeners === null ? '' : `${h.listeners}名：`],
      ['记录员', h.clerk ?? ''],
      ['申请人及代理人', ''],
      ['被申请人负责人', h.respondentHead === 'absent' ? `未参加：${h.absenceReason ?? ''}` : ''],
      ['被申请人工作人员', h.respondentStaff ?? ''],
      ['第三人及代理人', ''],
      ['听证事项', h.matters ?? ''],
      ['听证内容', h.record ?? '\n\n\n\n\n\n\n\n'],
    ],
    paragraphs: ['以上笔录经听证参加人核对无误（有补正的，补正处签名）。'],
    closing: { signers: ['申请人（代理人）', '被申请人（代理人）', '第三人（代理人）', '主持人、听证员', '记录员'] },
  }),
}

export const hearingDocuments = { notice: hearingNotice, record: hearingRecord }

const heardParties = { applicant: '申请人', respondent: '被申请人', thirdParty: '第三人' } as const

/** 第四十九条：适用普通程序审理的，当面或者通过互联网、电话等方式听取当事人的意见，记录在案。 */
const viewsRecord: ViewsDocument = {
  label: '听取意见笔录',
  basis: article('49', { before: revisedOn, article: '22' }),
  when: ['heard', 'recorded', 'confirmed'],
  fill: (v, say) => ({
    rows: [
      ['案件', say.name(v.reconsideration)],
      ['时间', say.day(v.heardOn)],
      ['方式', viewsWays[v.way]],
      ['听取谁的意见', v.party === null ? '' : heardParties[v.party]],
      ['陈述人', v.speaker ?? ''],
      ['听取人', v.listener ?? ''],
      ['记录人', v.recorder ?? ''],
      ['意见', v.views ?? '\n\n\n\n\n\n'],
    ],
    paragraphs: ['以上笔录经陈述人核对无误。通过互联网、电话听取意见的，附录音录像或者页面截图。'],
    closing: { signers: ['陈述人', '听取人', '记录人'] },
  }),
}

export const viewsDocuments = { record: viewsRecord }
