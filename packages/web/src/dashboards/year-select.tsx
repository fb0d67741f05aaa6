import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSession } from '../shell/session.ts'

/** The year of an address, or this one. */
export function useYear(text: string | undefined): number {
  const { today } = useSession()
  return text !== undefined && /^(19|20|21)\d\d$/.test(text) ? Number(text) : Number(today.slice(0, 4))
}

interface YearSelectProps {
  readonly year: number
  onChosen(year: number): void
}
export function YearSelect({ year, onChosen }: YearSelectProps) {
  const { t } = useTranslation()
  const { today } = useSession()
  const last = Number(today.slice(0, 4))
  const years = [...new Set([...Array.from({ length: 6 }, (_, n) => last - n), year])].toSorted((a, b) => b - a)
  return (
    <Select
      aria-label={t('dashboards.year')}
      value={year}
      options={years.map((value) => ({ value, label: t('home.year', { year: value }) }))}
      onChange={onChosen}
    />
  )
}
