import type { Part, Piece } from '../view.ts'
import { occasionsOf } from './occasions.ts'
import { type Edition, f, paragraph, sentence } from './sentence.ts'

const smallest = 5
/** 报告是公开的：一至四人的，不说确数。 */
const few = (people: number) => (people > 0 && people < smallest ? `不足${smallest}人` : `${people}人`)

/** 三个应当为零的数字，以交付接收的记录为证；没有计数的，不说。 */
function zeroes({ input }: Edition): readonly Piece[] {
  const [detached, unsupervised, overlooked] = [input('detached'), input('unsupervised'), input('overlooked')]
  if (detached === null || unsupervised === null || overlooked === null) return []
  return sentence`全年脱节${[few(detached)]}、脱管${[few(unsupervised)]}、漏管${[few(overlooked)]}。`
}

/** 四、社会治理。 */
export function service(edition: Edition): Part {
  const { deputies, visit } = occasionsOf(edition)
  return {
    heading: '四、坚持精细服务，不断提升社会治理法治化水平',
    paragraphs: [
      paragraph(
        '一是营造良好的法治宣传氛围。',
        sentence`落实普法规划，健全领导干部会前学法、重大决策前专题学法机制。`,
        deputies === undefined ? [] : [deputies],
        sentence`实施乡村“法律明白人”培养工作，现有“法律明白人”${f('F36')}。`,
        sentence`在重点普法节点开展法治宣传活动${f('F37')}，组织法律讲座${f('F38')}，制发法治宣传挂图${f('F39')}、宣传单${f('F40')}，发放各类普法宣传资料${f('F41')}。`,
        sentence`开辟法律援助“绿色通道”，为符合条件的群众提供法律援助。`,
      ),
      paragraph(
        '二是提升社会治理效能。',
        sentence`推进区、乡镇（街道）、村（社区）三级人民调解组织建设，建成人民调解组织${f('F42')}，配备人民调解员${f('F43')}。`,
        sentence`建立“四所一庭”联动调解模式，健全人民调解、行政调解、司法调解“三调联动”机制，发挥“耿大姐”个人调解室的示范作用。`,
        sentence`全年各级调解组织开展矛盾纠纷排查${f('F44')}，排查发现矛盾纠纷${f('F45')}，调解各类矛盾纠纷${f('F46')}。`,
      ),
      paragraph(
        '三是做好特殊人群服务管理。',
        sentence`加强社区矫正对象日常监管，开展集中点验和信息化核验，依法处置违规行为，严防脱节、脱管、漏管。`,
        zeroes(edition),
        sentence`全年接收社区矫正对象${f('F47')}，解除矫正${f('F48')}，开展审前社会调查${f('F49')}，作出警告${f('F50')}。`,
        sentence`加强刑满释放人员衔接帮扶，做到底数清、情况明。全年衔接安置帮教对象${f('F51')}，解除帮教${f('F52')}；现有安置帮教对象${f('F53')}，其中监狱、看守所释放的${f('F54')}，社区矫正解除的${f('F55')}。`,
      ),
      paragraph(
        '四是开展“法惠民生，法护启航”活动。',
        sentence`聚焦企业急难愁盼问题，组织律师志愿者${f('F56')}，上门为${f('F57')}企业开展法治体检，梳理企业生产经营风险点，解答法律问题。`,
        visit === undefined ? [] : [visit],
      ),
    ],
  }
}
