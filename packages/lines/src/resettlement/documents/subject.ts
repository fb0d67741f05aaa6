import * as policy from '@fazhi/law/statutes/resettlement'
import type { Document, Say } from '@fazhi/ledger'
import { dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { ResettlementSubject } from '../subject.ts'

type ResettlementDocument = Document<ResettlementSubject, ResettlementSubject['state'], never>
const sources = { prison: '监狱释放', detention: '看守所释放', correction: '社区矫正解除' } as const
const heading = (s: ResettlementSubject, say: Say): readonly (readonly [string, string])[] => [
  ['档案号', orBlank(s.fileNo)],
  ['帮教对象', s.person],
  ['来源', sources[s.source]],
  ['释放、解除矫正日期', dayOrBlank(s.releasedOn, say)],
  ['负责的司法所', nameOrBlank(s.office, say)],
]

const linkage: ResettlementDocument = {
  label: '安置帮教衔接登记表',
  basis: policy.article('—'),
  when: ['linked', 'outOfTouch', 'ended'],
  fill: (s, say) => ({
    rows: [...heading(s, say), ['衔接日期', dayOrBlank(s.linkedOn, say)], ['接回的人员', orBlank(s.metBy)], ['帮教小组成员', orBlank(s.helpers)]],
    paragraphs: ['安置帮教是自愿的帮扶，本人没有报告的义务，依法享有与其他公民平等的权利。'],
    closing: { signers: ['本人签名', '经办人签名'] },
  }),
}
const ending: ResettlementDocument = {
  label: '安置帮教期满解除表',
  basis: policy.article('—'),
  when: ['ended'],
  fill: (s, say) => ({
    rows: [...heading(s, say), ['衔接日期', dayOrBlank(s.linkedOn, say)], ['解除日期', dayOrBlank(s.endedOn, say)]],
    paragraphs: [],
    closing: { signers: ['经办人签名', '负责人签名'] },
  }),
}

export const resettlementDocuments = { linkage, ending }
