import type { BoardView } from '@fazhi/lines/enforcement/board'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** Lines of plans that a review would merge or cut. */
export function BoardLines({ board: { lines, names } }: { readonly board: BoardView }) {
  const { t } = useTranslation()
  if (lines.length === 0) return null
  const line = (id: string) => (
    <Link to="/ledgers/$code/$id" params={{ code: 'inspection_plan_line', id }}>
      {names[id] ?? id}
    </Link>
  )
  return (
    <section className="board-lines">
      <h2>{t('board.lines')}</h2>
      <p className="quiet">{t('board.linesAbout')}</p>
      <ul className="plain">
        {lines.map(({ lines: [a, b], shared }) => (
          <li key={`${a} ${b}`}>
            {line(a)} ⇄ {line(b)} <span className="quiet">{t('board.shared', { n: shared })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
