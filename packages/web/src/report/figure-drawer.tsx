import type { FigureView } from '@fazhi/report/view'
import { Drawer } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FigureRecords } from './figure-records.tsx'
import { sayValue } from './say-value.ts'

interface FigureDrawerProps {
  readonly year: number
  readonly figure: FigureView | null
  readonly onClose: () => void
}
export function FigureDrawer({ year, figure, onClose }: FigureDrawerProps) {
  return (
    <Drawer open={figure !== null} onClose={onClose} title={figure?.label} size="min(1100px, 100vw)">
      {figure && <Proof figure={figure} year={year} />}
    </Drawer>
  )
}

/** Everything that proves a figure: how it is defined, what it comes from, and the records themselves. */
function Proof({ figure, year }: { readonly figure: FigureView; readonly year: number }) {
  const { t } = useTranslation()
  const { numerator, denominator, base, lastYear, beside, fixed } = figure
  const isTyped = figure.standing === 'typed'
  const lines: readonly (readonly [string, ReactNode])[] = [
    [t('origin.label'), t(`origin.${figure.standing}`)],
    [
      t('report.definition'),
      <span key="definition" lang="zh-CN">
        {figure.definition}
      </span>,
    ],
    [t('report.value'), sayValue(figure, figure.value)],
    [t('report.printed'), figure.printed],
    ...(denominator === null ? [] : [[t('report.share'), `${numerator ?? '—'} / ${denominator}`] as const]),
    ...(base === null ? [] : [[t('report.base'), `${base.toLocaleString('zh-CN')} ${figure.unit}`] as const]),
    [t('report.lastYear'), sayValue(figure, lastYear)],
    [t('report.cutoff'), figure.cutoff],
    ...(isTyped
      ? [[t('report.source'), figure.source ?? '—'] as const, [t('report.author'), figure.author ?? '—'] as const]
      : []),
  ]
  return (
    <>
      <dl className="facts narrow">
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {fixed && (
        <p className={fixed.differs ? 'light red' : 'quiet'}>
          {t(fixed.differs ? 'report.differs' : 'report.asFixed', { printed: fixed.printed, cutoff: fixed.cutoff })}
        </p>
      )}
      {beside.length > 0 && (
        <section>
          <h3>{t('report.beside')}</h3>
          <ul className="plain" lang="zh-CN">
            {beside.map((other) => (
              <li key={other.label}>
                {other.label} <strong>{other.printed}</strong>
                {other.denominator !== null && ` ${other.numerator ?? '—'}/${other.denominator}`}
                <p className="quiet">{other.definition}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isTyped ? (
        <p className="quiet">{t('report.typedHasNoList')}</p>
      ) : (
        <FigureRecords year={year} figure={figure.id} />
      )}
    </>
  )
}
