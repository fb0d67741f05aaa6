import { refused } from '@fazhi/law'
import * as policy from '@fazhi/law/statutes/resettlement'
import {
  choice,
  date,
  type Filter,
  ledger,
  longText,
  type Moment,
  number,
  optional,
  organ,
  person,
  personal,
  present,
  type RecordOf,
  ref,
  sensitive,
  shape,
  text,
} from '@fazhi/ledger'
import { correctionClerk, resettlementOfficer } from '../shared/posts.ts'
import { resettlementDocuments } from './documents/subject.ts'
import { say } from './say.ts'

// 一 定义：帮扶而不是监管，没有报告义务，没有处分、核验、定位的字段和环节（监狱法第三十七条、第三十八条）
const resettlementShape = shape({
  code: 'resettlement_subject',
  label: '安置帮教对象',
  fields: {
    fileNo: number('帮教档案号', '{place}帮〔{year}〕{n}号'),
    office: organ('负责的司法所'),
    person: personal(person('帮教对象')),
    source: choice('来源', { prison: '监狱', detention: '看守所', correction: '社区矫正' }),
    place: optional(choice('解除矫正的地方', { local: '本区解除', elsewhere: '外地解除后在本区居住' })),
    correction: optional(ref('社区矫正对象', 'correction_subject')),
    entry: choice('入账方式', { linked: '衔接', carried: '期初结转（余额为推算）' }),
    releasedOn: date('释放、解除矫正日期'),
    informedOn: date('收到衔接信息日期'),
    verifiedOn: optional(date('核实日期')),
    verification: optional(choice('核实的结果', { here: '居住在本区', elsewhere: '不居住在本区', unknown: '查无此人' })),
    linkedOn: optional(date('衔接日期')),
    metBy: optional(text('接回的人员')),
    helpers: optional(longText('帮教小组成员')),
    willing: optional(choice('本人的意愿', { willing: '愿意接受帮扶', contact: '只保持联系', declined: '谢绝帮扶' })),
    needs: optional(sensitive(longText('困难和需求'))),
    groupedOn: optional(date('成立帮教小组日期')),
    placement: optional(
      choice('安置情况', { job: '就业', trade: '自主创业', school: '就学', land: '落实责任田', welfare: '社会救助', family: '家庭供养' }),
    ),
    placedOn: optional(date('安置日期')),
    aid: optional(sensitive(longText('帮扶措施'))),
    aidedOn: optional(date('最近一次帮扶日期')),
    visitedOn: optional(date('最近一次走访日期')),
    visitFindings: optional(sensitive(longText('走访情况'))),
    outOfTouchOn: optional(date('失去联系日期')),
    returnedOn: optional(date('退回衔接信息日期')),
    endReason: optional(choice('解除帮教的原因', { term: '帮教期满', dead: '死亡', moved: '迁出', reoffended: '重新犯罪' })),
    endedOn: optional(date('解除帮教日期')),
  },
  states: { informed: '已收到信息', linked: '帮教中', outOfTouch: '失去联系', ended: '已解除', returned: '已退回' },
})
export interface ResettlementSubject extends RecordOf<typeof resettlementShape> {}

// 二 规则
/** 衔接以前核实居住地；来源与矫正记录一致。 */
export function refuseLinking(s: ResettlementSubject) {
  if (s.source === 'correction' && s.place === null) return refused(say('社区矫正解除的对象应当写明在本区还是外地解除'), policy.article('—'))
  if (s.source !== 'correction' && (s.correction !== null || s.place !== null))
    return refused(say('监狱、看守所释放的对象不写矫正记录，请核对来源'), policy.article('—'))
  return null
}

/** 刑满释放的五年，解除矫正的三年；各地不一，是可以设置的参数。 */
export const clockOf = ({ source }: ResettlementSubject) => (source === 'correction' ? policy.afterCorrections : policy.afterRelease)

/** 期满的，期满之日由期限本身解除，不待办理。 */
export function refuseEnd(s: ResettlementSubject, { before, due }: Moment<ResettlementSubject>) {
  const last = due('help')
  return s !== before && s.endReason === 'term' && last !== null
    ? refused(say('帮教期至{last}，期满以前不能以期满解除', { last }), policy.article('—'))
    : null
}

const dayOfMove = (_: ResettlementSubject, { on }: Moment<ResettlementSubject>) => on

const linked: Filter<ResettlementSubject> = { linkedOn: present }
const fromPrison: Filter<ResettlementSubject> = { ...linked, source: ['prison', 'detention'] }
const fromCorrections: Filter<ResettlementSubject> = { ...linked, source: 'correction' }
const came = (label: string, definition: string, where: Filter<ResettlementSubject>) =>
  ({ kind: 'count', label, unit: '人', on: 'linkedOn', definition, where: { ...where, entry: 'linked' } }) as const
const left = (label: string, definition: string, where: Filter<ResettlementSubject>) =>
  ({ kind: 'count', label, unit: '人', on: 'endedOn', definition, where }) as const
const standing = (label: string, definition: string, where: Filter<ResettlementSubject>) =>
  ({ kind: 'stock', label, unit: '人', from: 'linkedOn', until: 'endedOn', definition, where }) as const

// 三 程序
export const resettlementSubject = ledger(resettlementShape, {
  start: 'releasedOn',
  initial: 'informed',
  moves: {
    link: {
      label: '核实、衔接',
      from: ['informed'],
      to: 'linked',
      stamps: 'linkedOn',
      draws: 'fileNo',
      offers: ['metBy', 'helpers'],
      sets: { verification: 'here' },
      fills: { verifiedOn: dayOfMove },
      refuse: refuseLinking,
    },
    sendBack: { label: '退回衔接信息', from: ['informed'], to: 'returned', stamps: 'returnedOn', asks: ['verification'] },
    group: { label: '成立帮教小组', from: ['linked'], to: 'linked', stamps: 'groupedOn', asks: ['helpers', 'willing'], offers: ['needs'] },
    settle: { label: '落实安置', from: ['linked'], to: 'linked', stamps: 'placedOn', asks: ['placement'] },
    aid: { label: '帮扶', from: ['linked'], to: 'linked', stamps: 'aidedOn', asks: ['aid'] },
    visit: { label: '走访', from: ['linked'], to: 'linked', stamps: 'visitedOn', asks: ['visitFindings'], offers: ['needs'] },
    loseTouch: { label: '失去联系', from: ['linked'], to: 'outOfTouch', stamps: 'outOfTouchOn' },
    restore: { label: '恢复联系', from: ['outOfTouch'], to: 'linked', sets: { outOfTouchOn: null } },
    end: { label: '解除帮教', from: ['linked', 'outOfTouch'], to: 'ended', stamps: 'endedOn', asks: ['endReason'], refuse: refuseEnd },
    // 期满当日解除，不待办理
    expire: {
      label: '帮教期满',
      byLaw: true,
      from: ['informed', 'linked', 'outOfTouch'],
      to: 'ended',
      basis: policy.article('—'),
      stamps: 'endedOn',
      sets: { endReason: 'term' },
    },
  },
  periods: { help: { label: '帮教期', clock: clockOf, from: 'releasedOn', until: ['end', 'sendBack'], lapse: 'expire' } },
  documents: resettlementDocuments,
  materials: { notice: '衔接信息', agreement: '帮教协议', visit: '走访记录', other: '其他' },

  // 四 数字
  figures: {
    linked: came('衔接安置帮教对象', '衔接日期在年内的帮教对象，期初结转的不计', linked),
    linkedFromPrison: came('衔接监狱、看守所释放的', '年内衔接的对象中由监狱、看守所释放的', fromPrison),
    linkedFromCorrections: came('衔接社区矫正解除的', '年内衔接的对象中由社区矫正解除的', fromCorrections),
    linkedFromElsewhere: came('衔接外地解除矫正的', '年内衔接的对象中在外地解除社区矫正、在本区居住的', { ...fromCorrections, place: 'elsewhere' }),
    ended: left('解除安置帮教', '年内解除帮教的对象，期满、死亡、迁出、重新犯罪都计', linked),
    endedFromPrison: left('解除的监狱、看守所释放的', '年内解除帮教的对象中由监狱、看守所释放的', fromPrison),
    endedFromCorrections: left('解除的社区矫正解除的', '年内解除帮教的对象中由社区矫正解除的', fromCorrections),
    standing: standing('现有安置帮教对象', '截止日已衔接、没有解除的，期初余额为推算', linked),
    standingFromPrison: standing('监狱、看守所释放的帮教对象', '截止日在册的对象中由监狱、看守所释放的', fromPrison),
    standingFromCorrections: standing('社区矫正解除的帮教对象', '截止日在册的对象中由社区矫正解除的', fromCorrections),
  },
  breakdown: ['source', 'placement', 'endReason'],

  // 五 权限：司法所只看本所的；社区矫正机构移交以后不再看
  access: {
    sensitivity: 'restricted',
    purpose: '安置帮教',
    owner: 'office',
    grants: [
      { post: resettlementOfficer, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
      { post: correctionClerk, see: 'own', create: 'region' },
    ],
  },
  list: ['fileNo', 'person', 'source', 'releasedOn', 'linkedOn', 'placement', 'visitedOn', 'state'],
  filters: ['fileNo', 'person', 'source', 'releasedOn', 'linkedOn', 'placement', 'visitedOn', 'endedOn', 'endReason'],
  rests: ['linked'],
})
