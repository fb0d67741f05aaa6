import type { CheckStanding, CheckView } from '@fazhi/report/view'
import { useTranslation } from 'react-i18next'

const order: readonly CheckStanding[] = ['fails', 'holds', 'unjudged']
const looks = {
  fails: { light: 'light red', sign: '✗' },
  holds: { light: 'light green', sign: '✓' },
  unjudged: { light: 'light grey', sign: '—' },
} as const satisfies Record<CheckStanding, object>

/** The identities that must hold between figures: those that fail first, those that cannot be judged last. */
export function Checks({ checks }: { readonly checks: readonly CheckView[] }) {
  const { t } = useTranslation()
  const words = { holds: t('report.holds'), fails: t('report.fails'), unjudged: t('report.unjudged') }
  const of = (standing: CheckStanding) => checks.filter((check) => check.standing === standing)
  const judged = checks.length - of('unjudged').length
  const failing = of('fails').length
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, and the keyboard has to get there
    <aside className="checks" tabIndex={0} aria-labelledby="checks">
      <h2 id="checks">{t('report.checks')}</h2>
      <p className={failing > 0 ? 'light red' : 'quiet'}>
        {failing > 0 ? t('report.failing', { n: failing, all: judged }) : t('report.holding', { all: judged })}
      </p>
      <ul className="plain" lang="zh-CN">
        {order.flatMap(of).map(({ id, standing, identity, detail }) => (
          <li key={id}>
            <span className={looks[standing].light}>
              <span aria-hidden="true">{looks[standing].sign}</span> {words[standing]}
            </span>
            <strong>{identity}</strong>
            <small>{detail}</small>
          </li>
        ))}
      </ul>
    </aside>
  )
}
