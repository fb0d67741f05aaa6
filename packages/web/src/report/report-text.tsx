import type { FigureView, Piece, ReportView } from '@fazhi/report/view'
import { useTranslation } from 'react-i18next'

interface ReportTextProps {
  readonly report: ReportView
  readonly open: string | null
  readonly onOpen: (figure: string) => void
}
/** The text as it prints, each figure marked by its standing. */
export function ReportText({ report, open, onOpen }: ReportTextProps) {
  const { t } = useTranslation()
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]))
  const piece = (part: Piece, at: number) => {
    if (typeof part === 'string') return part
    const figure = figures.get(part.figure)
    return figure ? (
      <FigureMark key={`${at} ${figure.id}`} figure={figure} isOpen={figure.id === open} onOpen={onOpen} />
    ) : null
  }
  return (
    <div>
      <p className="legend">
        <span className="figure counted">{t('origin.counted')}</span>
        <span className="figure typed">{t('origin.typed')}</span>
        <span className="quiet">{t('report.legend')}</span>
      </p>
      <section className="sheet" lang="zh-CN">
        <h2>{report.title}</h2>
        {report.parts.map(({ heading, paragraphs }, i) => (
          <section key={`${i} ${heading}`}>
            {heading !== null && <h3>{heading}</h3>}
            {paragraphs.map(({ lead, pieces }, at) => (
              <p key={`${at} ${lead}`}>
                {lead !== null && <strong>{lead}</strong>}
                {pieces.map(piece)}
              </p>
            ))}
          </section>
        ))}
      </section>
    </div>
  )
}

interface FigureMarkProps {
  readonly figure: FigureView
  readonly isOpen: boolean
  readonly onOpen: (figure: string) => void
}
function FigureMark({ figure, isOpen, onOpen }: FigureMarkProps) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      className={`figure ${figure.standing}`}
      aria-pressed={isOpen}
      title={`${figure.label}（${t(`origin.${figure.standing}`)}）`}
      onClick={() => onOpen(figure.id)}
    >
      {figure.printed}
    </button>
  )
}
