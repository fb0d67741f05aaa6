import type { Part } from '../view.ts'
import { occasionsOf } from './occasions.ts'
import { type Edition, f, paragraph, rated, sentence } from './sentence.ts'

/** 一、依法治区。 */
export function leadership(edition: Edition): Part {
  const { region } = edition
  const { keyTasks } = occasionsOf(edition)
  return {
    heading: '一、坚持法治引领，扎实推进全面依法治区',
    paragraphs: [
      paragraph(
        '一是深入学习贯彻习近平法治思想。',
        sentence`组织政府系统干部参加学习贯彻习近平法治思想专题研讨班，由市委党校、区委党校法学教授组成讲师团授课，坚持理论与实践相结合。`,
        sentence`政府系统参加省、市、区委举办的培训${f('F01')}，培训领导干部${f('F02')}，撰写研讨报告${f('F03')}。`,
      ),
      paragraph(
        '二是提升领导干部学法用法意识。',
        sentence`紧抓领导干部这一“关键少数”，落实《${region}党员领导干部学法用法制度（试行）》和《${region}党员干部学习党内法规和国家法律工作实施方案》，将习近平法治思想列为必修内容。`,
        sentence`区政府党组带头学习，坚持政府常务会议会前学法，以集中学法、会前学法、培训学法、个人学法四种形式，推动各级领导干部提高运用法治思维研究问题、解决问题的能力。`,
      ),
      paragraph(
        '三是持续加强法治政府建设。',
        sentence`深化党对法治政府建设的全面领导，`,
        keyTasks === undefined ? [] : sentence`制定《${region}${keyTasks}》，落实全省法治环境持续改善专项方案，`,
        sentence`将法治政府建设与法治${edition.district.replace(/区$/, '')}建设同部署、同落实。`,
        sentence`落实行政机关负责人出庭应诉制度，${rated(edition, '全年行政机关负责人出庭应诉', 'F04')}。`,
        sentence`落实领导干部述法制度，全年政府系统主要负责人述法${f('F05')}。`,
        sentence`把法治建设成效作为衡量各级领导班子和领导干部工作实绩的重要内容。`,
      ),
    ],
  }
}
