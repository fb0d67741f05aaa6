import { type Reconciliation, undecided, unjudged, verdict, within } from './identity.ts'

/** 人民调解和普法。 */
export const service: readonly Reconciliation[] = [
  {
    id: 'RC-25',
    identity: '排查发现的矛盾纠纷≤调解的矛盾纠纷（其余为当事人申请、移送）',
    of: ['F45', 'F46'],
    judge: ({ value }) => within(value('F45'), value('F46')),
  },
  {
    id: 'RC-26',
    identity: '排查发现矛盾纠纷与排查次数之比',
    of: ['F44', 'F45'],
    judge: ({ value }) => {
      const found = value('F44') === 0 ? '没有排查' : `平均每次发现${(value('F45') / value('F44')).toFixed(2)}件`
      return unjudged(`${found}，只供参考，没有判断的标准`)
    },
  },
  {
    id: 'RC-27',
    identity: '人民调解员≥人民调解委员会×3（每会三至九人）',
    of: ['F42', 'F43'],
    judge: ({ value }) =>
      verdict(
        value('F43') >= 3 * value('F42'),
        `${value('F43')}${value('F43') >= 3 * value('F42') ? '≥' : '＜'}3×${value('F42')}`,
      ),
  },
  undecided(
    'RC-28',
    '人民调解组织覆盖全部村（社区）、乡镇（街道）和区',
    '村（社区）的个数未填报，调解组织没有按层级分列',
  ),
  {
    id: 'RC-29',
    identity: '“法律明白人”≥行政村×3',
    of: ['F36'],
    judge: ({ value }) =>
      unjudged(`行政村的个数未填报；${value('F36')}人至多满足${Math.floor(value('F36') / 3)}个行政村`),
  },
  {
    id: 'RC-30',
    identity: '制发的挂图、宣传单≤发放的各类资料（有库存未发的，请说明）',
    of: ['F39', 'F40', 'F41'],
    judge: ({ value }) => within(value('F39') + value('F40'), value('F41')),
  },
  undecided('RC-31', '法律讲座与法治宣传活动', '活动中的讲座在两个台账各计一次，没有恒等关系'),
  {
    id: 'RC-32',
    identity: '有企业法治体检的，律师志愿者不为零',
    of: ['F56', 'F57'],
    judge: ({ value }) =>
      verdict(value('F57') === 0 || value('F56') > 0, `${value('F56')}名律师，${value('F57')}家企业`),
  },
  undecided('RC-33', '联合开展的企业法治体检是否计入总数', '体检没有逐家计数，待法治体检台账建立后核对'),
]
