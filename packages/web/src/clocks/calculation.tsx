import { useQuery } from '@tanstack/react-query'
import { Alert, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { queries } from '../api/queries.ts'
import { useLawWords } from '../i18n/law-words.ts'
import { Objection } from '../ledger/objection.tsx'
import { sayDue } from './civil-date.ts'
import { ClockSteps } from './clock-steps.tsx'

interface CalculationProps {
  readonly clock: string
  readonly terms: Readonly<Record<string, string>>
}
export function Calculation({ clock, terms }: CalculationProps) {
  const { t } = useTranslation()
  const law = useLawWords()
  const { data, error, refetch } = useQuery(queries.reckoning(clock, terms))
  if (error) return <Objection error={error} onReload={refetch} />
  if (!data) return <Skeleton active />
  return (
    <section className="calculation" aria-live="polite">
      <p className="due">
        {t('clock.due')} <strong>{sayDue(data.due)}</strong>
      </p>
      <p className="quiet">
        <cite lang="zh-CN">{law.cite(data.basis)}</cite> · {law.expiry(data.onExpiry)}
      </p>
      {data.provisional && <Alert type="warning" showIcon title={t('clock.provisional')} />}
      <h2>{t('clock.steps')}</h2>
      <ClockSteps steps={data.steps} />
    </section>
  )
}
