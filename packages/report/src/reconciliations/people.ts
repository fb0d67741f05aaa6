import { equal, type Reconciliation, undecided, unjudged, verdict } from './identity.ts'

/** 社区矫正和安置帮教。 */
export const people: readonly Reconciliation[] = [
  {
    id: 'RC-01',
    identity: '现有安置帮教对象＝监狱、看守所释放的＋社区矫正解除的',
    of: ['F53', 'F54', 'F55'],
    judge: ({ value }) => equal(value('F53'), value('F54') + value('F55'), `${value('F54')}＋${value('F55')}`),
  },
  {
    id: 'RC-02',
    identity: '年末安置帮教对象＝上年末＋衔接－解除',
    of: ['F51', 'F52', 'F53'],
    judge: ({ value, figure }) => {
      const opening = figure('F53').lastYear
      if (opening === null) return unjudged('上年末现有安置帮教对象未填报，请先填报')
      const [came, left] = [value('F51'), value('F52')]
      return equal(value('F53'), opening + came - left, `${opening}＋${came}－${left}`)
    },
  },
  {
    id: 'RC-03',
    identity: '衔接、解除的帮教对象也分别等于两个来源之和',
    of: ['F51', 'F52', 'linkedFromPrison', 'linkedFromCorrections', 'endedFromPrison', 'endedFromCorrections'],
    judge: ({ value }) => {
      const [prison, corrections] = [value('linkedFromPrison'), value('linkedFromCorrections')]
      const came = equal(value('F51'), prison + corrections, `${prison}＋${corrections}`)
      const [fromPrison, fromCorrections] = [value('endedFromPrison'), value('endedFromCorrections')]
      const left = equal(value('F52'), fromPrison + fromCorrections, `${fromPrison}＋${fromCorrections}`)
      return verdict(came.standing === 'holds' && left.standing === 'holds', `${came.detail}；${left.detail}`)
    },
  },
  {
    id: 'RC-04',
    identity: '衔接的社区矫正解除人员≤解除社区矫正＋外地解除后在本区居住的',
    of: ['F48', 'linkedFromCorrections', 'linkedFromElsewhere'],
    judge: ({ value }) => {
      const [came, here, elsewhere] = [value('linkedFromCorrections'), value('F48'), value('linkedFromElsewhere')]
      const isHeld = came <= here + elsewhere
      return verdict(isHeld, `${came}${isHeld ? '≤' : '＞'}${here}＋${elsewhere}`)
    },
  },
  undecided('RC-05', '社区矫正解除的帮教对象≤最近三年解除社区矫正的人数', '前两年解除社区矫正的人数未填报'),
  undecided('RC-06', '监狱、看守所释放的帮教对象与最近五年衔接人数相当', '最近五年按来源分列的衔接人数未填报'),
  undecided('RC-07', '年末在矫对象＝上年末＋接收－解除－终止±迁居', '上年末在矫人数和终止、迁居人数未填报'),
  {
    id: 'RC-08',
    identity: '接收社区矫正对象与审前社会调查',
    of: ['F47', 'F49'],
    judge: ({ value }) =>
      unjudged(`接收${value('F47')}人，调查${value('F49')}人次；调查评估在判决之前，两者没有恒等关系`),
  },
  {
    id: 'RC-09',
    identity: '警告人次≥受警告人数（同一人两次警告仍不改正的，应当提请撤销）',
    of: ['F50', 'warnedPeople'],
    judge: ({ value }) => {
      const [times, persons] = [value('F50'), value('warnedPeople')]
      return verdict(times >= persons, `${times}人次，${persons}人；二次以上的警告${times - persons}人次`)
    },
  },
]
