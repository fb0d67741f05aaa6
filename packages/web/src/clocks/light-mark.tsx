import { daysBetween, isPlainDate, type PlainDate } from '@fazhi/law'
import type { Light } from '@fazhi/ledger'
import { useTranslation } from 'react-i18next'
import { useSession } from '../shell/session.ts'
import './light-mark.css'

/** A shape of its own for each light, so that colour never stands alone. */
const shapes = { green: '●', amber: '▲', red: '■', grey: '‖' } as const satisfies Record<Light, string>

interface LightMarkProps {
  readonly light: Light
  readonly due: PlainDate | null
  /** Which clock it is, where the place does not say. */
  readonly note?: string
}
export function LightMark({ light, due, note }: LightMarkProps) {
  const words = useLightWords()
  return (
    <span className={`light ${light}`} title={note}>
      <span aria-hidden="true">{shapes[light]}</span> {words(light, due)}
    </span>
  )
}

/** 余12天, 今日届满, 逾期3天, 已中止: in calendar days from today. */
function useLightWords() {
  const { t } = useTranslation()
  const { today } = useSession()
  return (light: Light, due: PlainDate | null): string => {
    if (light === 'grey') return t('light.grey')
    if (due === null || !isPlainDate(due)) return t('light.unknown')
    const days = daysBetween(today, due)
    if (days === 0) return t('light.today')
    return days < 0 ? t('light.over', { n: -days }) : t(light === 'green' ? 'light.left' : 'light.near', { n: days })
  }
}
