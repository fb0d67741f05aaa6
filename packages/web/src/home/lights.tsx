import type { Light } from '@fazhi/ledger'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

const order = ['red', 'amber', 'green', 'grey'] as const satisfies readonly Light[]
export const isLight = (text: unknown): text is Light => order.some((light) => light === text)

interface LightsProps {
  readonly counts: Readonly<Record<Light, number>>
  readonly chosen: Light | null
}
/** How many clocks show each light; each count opens the list of just those. */
export function Lights({ counts, chosen }: LightsProps) {
  const { t } = useTranslation()
  return (
    <nav className="lights" aria-label={t('home.lights')}>
      {order.map((light) => (
        <Link
          key={light}
          to="/"
          search={chosen === light ? {} : { light }}
          className={`light ${light}`}
          activeProps={{}}
          aria-current={chosen === light ? 'true' : undefined}
        >
          <strong>{counts[light]}</strong>
          <span>{t(`lights.${light}`)}</span>
        </Link>
      ))}
    </nav>
  )
}
