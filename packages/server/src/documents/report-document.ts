import { shanghaiDate } from '@fazhi/law'
import type { FigureView, Paragraph, Part, ReportView } from '@fazhi/report'
import type { Block, Column, OfficialDocument } from './block.ts'

const columns: readonly Column[] = [
  ['编号', 560],
  ['指标', 1800],
  ['数值', 1250],
  ['分子/分母', 1050],
  ['来源', 600],
  ['口径', 2345],
  ['统计截止', 1240],
]

const standings = { counted: '计数', typed: '填报' } as const satisfies Record<FigureView['standing'], string>

function partsOf({ qualifier, numerator, denominator, base }: FigureView): string {
  if (qualifier === 'growth' && numerator !== null && base !== null) return `（${numerator}－${base}）÷${base}`
  return qualifier === 'rate' && numerator !== null && denominator !== null ? `${numerator}/${denominator}` : '—'
}
/** The exact count beside what is printed of it. */
const amountOf = ({ qualifier, value, printed, unit }: FigureView) =>
  qualifier === 'over' && value !== null && printed !== `${value}${unit}` ? `${printed}（${value}）` : printed

const rowOf = (figure: FigureView): readonly string[] => [
  figure.id,
  figure.label,
  amountOf(figure),
  partsOf(figure),
  standings[figure.standing],
  figure.definition,
  figure.cutoff,
]
/** The same matter by another definition stands under the figure, without a number of its own. */
const rowsOf = (figure: FigureView): readonly (readonly string[])[] => [
  rowOf(figure),
  ...figure.beside.map(({ label, printed, numerator, denominator, definition }) => [
    '',
    `另列：${label}`,
    printed,
    denominator === null ? '—' : `${numerator ?? '—'}/${denominator}`,
    standings[figure.standing],
    definition,
    figure.cutoff,
  ]),
]

function bodyOf({ lead, pieces }: Paragraph, figures: ReadonlyMap<string, FigureView>): Block {
  const text = pieces.map((p) => (typeof p === 'string' ? p : (figures.get(p.figure)?.printed ?? ''))).join('')
  return { kind: 'body', lead, text }
}
const blocksOf = ({ heading, paragraphs }: Part, figures: ReadonlyMap<string, FigureView>): readonly Block[] => [
  ...(heading === null ? [] : [{ kind: 'heading', text: heading } as const]),
  ...paragraphs.map((p) => bodyOf(p, figures)),
]

const sayDay = (on: string) => on.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')

/** Which edition the numbers were last fixed in, and which of them have moved since. */
function editionOf({ edition, figures }: Pick<ReportView, 'edition' | 'figures'>): readonly Block[] {
  if (edition === null) return []
  const moved = figures.flatMap((f) => (f.fixed?.differs ? [`${f.id}（当时为${f.fixed.printed}）`] : []))
  const since = moved.length === 0 ? '与本表一致' : `此后有变动的：${moved.join('、')}`
  return [
    {
      kind: 'body',
      lead: null,
      text: `本年度数据已于${sayDay(shanghaiDate(new Date(edition.fixedAt)))}固定为第${edition.edition}版，${since}。`,
    },
  ]
}

/** The annual report, with an annex of every figure and what proves it. */
export function reportDocument({ year, title, parts, figures, edition }: ReportView): OfficialDocument {
  const byId = new Map(figures.map((f) => [f.id, f]))
  return {
    title,
    on: edition === null ? `${year}-12-31` : shanghaiDate(new Date(edition.fixedAt)),
    letterhead: null,
    blocks: [
      { kind: 'title', text: title.split(/(?<=人民政府)/).join('\n') },
      { kind: 'underTitle', text: `（统计期间：${year}年1月1日至${year}年12月31日）` },
      ...parts.flatMap((part) => blocksOf(part, byId)),
      { kind: 'annex', label: '附件', title: `${year}年法治政府建设主要数据表` },
      ...editionOf({ edition, figures }),
      { kind: 'table', columns, rows: figures.flatMap(rowsOf) },
    ],
  }
}
