import type { DocumentView } from '@fazhi/ledger'
import { useTranslation } from 'react-i18next'
import { paperHref } from './api.ts'

interface IssuedListProps {
  readonly ledger: string
  readonly id: string
  readonly document: DocumentView
}
/** What was issued, each as it was issued, with what proves it. */
export function IssuedList({ ledger, id, document: { name, issued, partyCopy } }: IssuedListProps) {
  const { t } = useTranslation()
  if (issued.length === 0) return null
  const replaced = new Set(issued.map(({ corrects }) => corrects))
  return (
    <section>
      <h2>{t('papers.issued')}</h2>
      <ul className="plain issued-list">
        {issued.toReversed().map((one) => (
          <li key={one.id}>
            <strong>{one.number}</strong> {one.on} {one.corrects !== null && t('papers.isCorrection')}
            {replaced.has(one.id) && t('papers.isReplaced')}
            <span className="paper-files">
              <a href={paperHref(ledger, id, name, { as: 'pdf', issued: one.id })} download>
                PDF
              </a>
              <a href={paperHref(ledger, id, name, { as: 'docx', issued: one.id })} download>
                DOCX
              </a>
              {partyCopy && (
                <a href={paperHref(ledger, id, name, { as: 'pdf', issued: one.id, copy: 'party' })} download>
                  {t('papers.partyCopy')}
                </a>
              )}
            </span>
            {one.digest === null ? (
              <span className="quiet">{t('papers.notKept')}</span>
            ) : (
              <code className="digest" title={t('papers.digest')}>
                {one.digest}
              </code>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
