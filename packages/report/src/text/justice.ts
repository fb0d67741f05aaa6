import type { Part, Piece } from '../view.ts'
import { type Edition, f, paragraph, rated, sentence } from './sentence.ts'

/** 三、司法公正；复议应诉按区里的体例列在此处。 */
export function justice(edition: Edition): Part {
  const { year } = edition
  return {
    heading: '三、坚持深化改革，全面推进司法公正高效权威',
    paragraphs: [
      paragraph(
        '一是加强诉讼服务体系建设。',
        sentence`区人民法院现场立案、邮寄立案、网上立案、跨域立案、批量立案以及鉴定、保全等诉讼服务，线上、线下均可办理。`,
        sentence`依法办理诉讼费用免收、缓收。深化分调裁审改革，融入“四所一庭”联动，开展多元调解和速裁快审。`,
      ),
      paragraph(
        '二是完善审判权力运行机制。',
        sentence`区人民法院推进民事诉讼繁简分流、快慢分道，落实院庭长办案责任和阅核制度，开展发回、改判案件评查，抗诉改判案件交叉评查和三年内的刑事案件评查。`,
      ),
      paragraph(
        '三是加强行政复议应诉工作。',
        stations(edition),
        sentence`发挥行政复议化解行政争议主渠道作用，${rated(edition, '行政复议案件受理', 'F32')}。`,
        sentence`${year}年受理行政复议案件${f('F33')}，${rated(edition, `至${year + 1}年3月31日结案`, 'F34')}；与${year - 1}年相比，案件受理数量${f('F35')}。`,
      ),
    ],
  }
}

/** 没有工作站的，不说依托、统一和累计；不是每个工作站都做到四个统一的，只说推进。 */
function stations({ figure, input }: Edition): readonly Piece[] {
  const [byOffices, byZone] = [figure('F28').value, figure('F29').value]
  if (byOffices === 0 && byZone === 0)
    return sentence`全区现有乡镇（街道）司法所${f('F27')}，行政复议工作站${f('F28')}，尚未建立。`
  const zone = byZone === 0 ? [] : sentence`，依托经济技术开发区建立行政复议工作站${f('F29')}`
  const offices =
    byOffices === 0
      ? sentence`全区现有乡镇（街道）司法所${f('F27')}`
      : sentence`依托全区${f('F27')}乡镇（街道）司法所建立行政复议工作站${f('F28')}`
  const ticks = [input('sign'), input('procedure'), input('ledger'), input('rules')]
  const unified = ticks.every((n) => n !== null && n === (byOffices ?? 0) + (byZone ?? 0)) ? '' : '推进'
  return [
    ...sentence`打通服务群众“最后一公里”。${offices}${zone}，${[unified]}统一挂牌、统一流程、统一台账、统一制度。`,
    ...sentence`自工作站建立以来，累计接待群众咨询${f('F30')}，转送行政复议申请材料${f('F31')}。`,
  ]
}
