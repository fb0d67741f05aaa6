import * as law from '@fazhi/law/statutes/appearance'
import type { Document } from '@fazhi/ledger'
import { blank, dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { CourtAppearance } from '../appearance.ts'
import { attendances, duties, excuses, headKinds, noticeGrounds, yesNo } from '../vocabulary.ts'

type AppearanceDocument = Document<CourtAppearance, CourtAppearance['state'], never>

/** 第六条：负责人出庭，应当于庭前提交载明姓名、职务等基本信息、加盖印章的身份证明。 */
const identity: AppearanceDocument = {
  label: '行政机关负责人身份证明书',
  basis: law.article('6'),
  when: ['summoned', 'notified', 'prepared'],
  fill: (a, say) => ({
    paragraphs: [
      `${orBlank(a.headName)}，在我机关担任${orBlank(a.headPost)}，是我机关的${a.headKind === null ? blank : headKinds[a.headKind]}，代表我机关出庭参加行政诉讼案件（${nameOrBlank(a.suit, say)}）${dayOrBlank(a.adjournedTo ?? a.sessionOn, say)}的庭审。`,
      '特此证明。',
      `身份证件号码：${blank}${blank}，联系电话：${blank}。`,
    ],
    closing: { signers: [`${nameOrBlank(a.suedOrgan, say)}（盖章）`] },
  }),
}

/** 第八条、第九条：有正当理由不能出庭的，提交情况说明和证明材料，加盖印章或者由主要负责人签字认可。 */
const excuse: AppearanceDocument = {
  label: '负责人不能出庭情况说明',
  basis: law.article('9'),
  when: ['summoned', 'notified', 'prepared', 'excusing'],
  fill: (a, say) => ({
    paragraphs: [
      `行政诉讼案件（${nameOrBlank(a.suit, say)}），定于${dayOrBlank(a.sessionOn, say)}开庭。我机关负责人因下列正当理由不能出庭：${a.excuseGround === null ? blank : excuses[a.excuseGround]}。`,
      `具体情况：${orBlank(a.excuseReason)}`,
      `我机关委托相应的工作人员${orBlank(a.staff)}出庭应诉，并就实质性解决行政争议发表意见。有关证明材料附后。`,
      '以上情况请人民法院审查认可；需要延期开庭的，请予准许。',
    ],
    closing: { to: `${blank}人民法院`, signers: [`${nameOrBlank(a.suedOrgan, say)}（盖章）`, '主要负责人（签字）'] },
  }),
}

/** 第十一条：负责人出庭的，应当就实质性解决行政争议发表意见；庭审情况登记备查。 */
const register: AppearanceDocument = {
  label: '行政机关负责人出庭应诉登记表',
  basis: law.article('11'),
  when: ['held', 'finished'],
  fill: (a, say) => ({
    rows: [
      ['案件', say.name(a.suit)],
      ['被诉行政机关', say.name(a.suedOrgan)],
      ['出庭义务', duties[a.duty]],
      ['收到出庭通知日期', say.day(a.noticeServedOn)],
      ['通知出庭的情形', a.noticeGround === null ? '' : noticeGrounds[a.noticeGround]],
      ['开庭日期、次数', `${say.day(a.heldOn)}${a.sessions === null ? '' : `，共${a.sessions}次`}`],
      ['出庭负责人、职务', [a.headName, a.headPost].filter((words) => words !== null).join('，')],
      ['负责人类别', a.headKind === null ? '' : headKinds[a.headKind]],
      ['到庭情况', a.attendance === null ? '' : attendances[a.attendance]],
      ['就实质性解决争议发表意见', a.spoke === null ? '' : yesNo[a.spoke]],
      ['出庭工作人员', a.staff ?? ''],
      ['未出庭的理由', a.excuseGround === null ? '' : excuses[a.excuseGround]],
      ['法院认可理由', a.excuseAccepted === null ? '' : yesNo[a.excuseAccepted]],
    ],
    paragraphs: [],
    closing: { signers: ['出庭负责人（签名）', '登记人（签名）'] },
  }),
}

export const appearanceDocuments = { identity, excuse, register }
