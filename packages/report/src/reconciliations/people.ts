import { equal, type Reconciliation, undecided, unjudged } from './identity.ts'

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
  undecided(
    'RC-03',
    '衔接、解除的帮教对象也分别等于两个来源之和',
    '衔接和解除没有按来源分列，待安置帮教台账建立后计数',
  ),
  {
    id: 'RC-04',
    identity: '衔接的社区矫正解除人员≤解除社区矫正＋外地解除后在本区居住的',
    of: ['F48', 'F51'],
    judge: ({ value }) =>
      unjudged(
        `衔接${value('F51')}人没有按来源分列；如果解除矫正的${value('F48')}人全部衔接，其余${value('F51') - value('F48')}人来自监狱、看守所`,
      ),
  },
  undecided('RC-05', '社区矫正解除的帮教对象≤最近三年解除社区矫正的人数', '前两年解除社区矫正的人数未填报'),
  undecided('RC-06', '监狱、看守所释放的帮教对象与最近五年衔接人数相当', '最近五年按来源分列的衔接人数未填报'),
  undecided('RC-07', '年末在矫对象＝上年末＋接收－解除－终止±迁居', '上年末在矫人数和终止、迁居人数未填报'),
  undecided('RC-08', '接收社区矫正对象与审前社会调查', '调查评估在判决之前，与接收人数没有恒等关系'),
  undecided('RC-09', '警告人次≥受警告人数', '警告没有按人计数，待社区矫正台账建立后核对二次以上警告的对象'),
]
