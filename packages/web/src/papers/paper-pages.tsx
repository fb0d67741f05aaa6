import { useTranslation } from 'react-i18next'
import './papers.css'

interface PaperPagesProps {
  readonly title: string
  readonly pages: readonly string[]
  readonly isStale?: boolean
}
/** The pages as they will be printed. */
export function PaperPages({ title, pages, isStale = false }: PaperPagesProps) {
  const { t } = useTranslation()
  return (
    <div className={isStale ? 'paper-pages stale' : 'paper-pages'} aria-busy={isStale}>
      {pages.map((svg, i) => {
        const name = t('papers.page', { title, n: i + 1, all: pages.length })
        return (
          <img key={name} className="paper-page" src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={name} />
        )
      })}
    </div>
  )
}
