import { government } from './text/government.ts'
import { justice } from './text/justice.ts'
import { leadership } from './text/leadership.ts'
import { type Edition, paragraph, sentence } from './text/sentence.ts'
import { service } from './text/service.ts'
import type { Part } from './view.ts'

const opening = ({ year, district }: Edition): Part => ({
  heading: null,
  paragraphs: [
    paragraph(
      null,
      sentence`${year}年，在市委、市政府的坚强领导下，${district}坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，坚持党对法治建设工作的集中统一领导，运用法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定，为全区经济社会高质量发展提供法治保障。现将有关工作报告如下：`,
    ),
  ],
})

const closing = ({ year, district }: Edition): Part => ({
  heading: null,
  paragraphs: [
    paragraph(
      '存在的主要问题：',
      sentence`${year}年，${district}法治建设工作取得了一定成效，但还存在基层法治力量比较薄弱、法治意识和法治思维有待增强、法治政府建设创建力度不够、行政执法行为有待进一步规范、监督考核机制不够健全等问题。`,
    ),
    paragraph(
      '下一步：',
      sentence`${year + 1}年，${district}将按照中央和省、市法治建设工作部署，充实基层法治力量，加强领导干部学法用法，推进法治政府建设创建，规范行政执法行为，健全监督考核机制，为推动高质量发展作出更大贡献。`,
    ),
  ],
})

export const titleOf = ({ region, year }: Pick<Edition, 'region' | 'year'>) =>
  `${region}人民政府${year}年法治政府建设工作报告`

/** The report of a year, in the district's own order; the figures stand in it by their ids. */
export const partsOf = (edition: Edition): readonly Part[] => [
  opening(edition),
  leadership(edition),
  government(edition),
  justice(edition),
  service(edition),
  closing(edition),
]
