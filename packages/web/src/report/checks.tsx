import type { CheckView } from '@fazhi/report/view'
import { useTranslation } from 'react-i18next'

/** The identities that must hold between figures, those that fail first. */
export function Checks({ checks }: { readonly checks: readonly CheckView[] }) {
  const { t } = useTranslation()
  const failing = checks.filter((check) => !check.holds)
  return (
    <aside className="checks">
      <h2>{t('report.checks')}</h2>
      <p className={failing.length > 0 ? 'light red' : 'quiet'}>
        {failing.length > 0
          ? t('report.failing', { n: failing.length, all: checks.length })
          : t('report.holding', { all: checks.length })}
      </p>
      <ul className="plain" lang="zh-CN">
        {[...failing, ...checks.filter((check) => check.holds)].map((check) => (
          <li key={check.id}>
            <span className={check.holds ? 'light green' : 'light red'}>
              <span aria-hidden="true">{check.holds ? '✓' : '✗'}</span>{' '}
              {check.holds ? t('report.holds') : t('report.fails')}
            </span>
            <strong>{check.identity}</strong>
            <small>{check.detail}</small>
          </li>
        ))}
      </ul>
    </aside>
  )
}
