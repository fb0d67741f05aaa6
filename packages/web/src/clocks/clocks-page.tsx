import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Select, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { queries } from '../api/queries.ts'
import { useLawWords } from '../i18n/law-words.ts'
import { Failure } from '../shell/failure.tsx'
import { useTitle } from '../shell/title.ts'
import { Calculation } from './calculation.tsx'
import { TermsForm } from './terms-form.tsx'
import './clocks-page.css'

const route = getRouteApi('/clocks')

/** Any statutory term, from any day: the result and how it was found, at an address that can be passed on. */
export function ClocksPage() {
  const { t } = useTranslation()
  const words = useLawWords()
  const navigate = route.useNavigate()
  const { clock: id, ...terms } = route.useSearch()
  const { data: clocks, error, refetch } = useQuery(queries.clocks)
  useTitle(t('shell.clocks'))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!clocks) return <Skeleton active />
  const chosen = clocks.find((clock) => clock.id === id)
  const laws = [...new Set(clocks.map((clock) => clock.law))]
  return (
    <article className="page narrow">
      <h1>{t('shell.clocks')}</h1>
      <p className="quiet">{t('calculator.about')}</p>
      <label htmlFor="clock">{t('calculator.clock')}</label>
      <Select<string>
        id="clock"
        className="clock-select"
        showSearch={{ optionFilterProp: 'search' }}
        placeholder={t('calculator.choose')}
        value={chosen?.id ?? null}
        options={laws.map((law) => ({
          label: <span lang="zh-CN">{law}</span>,
          options: clocks
            .filter((clock) => clock.law === law)
            .map((clock) => ({
              value: clock.id,
              label: (
                <>
                  {words.clock(clock.id, clock.label)} <cite lang="zh-CN">{words.cite(clock)}</cite>
                </>
              ),
              search: `${clock.label}${words.clock(clock.id, clock.label)}${clock.law}${clock.article}${clock.id}`,
            })),
        }))}
        onChange={(clock) => navigate({ search: { clock } })}
      />
      {chosen && (
        <>
          {(chosen.status === 'K' || chosen.status === 'U') && <p className="quiet">{t('calculator.setting')}</p>}
          <TermsForm
            key={chosen.id}
            unit={chosen.unit}
            terms={terms}
            onAsk={(asked) => navigate({ search: { clock: chosen.id, ...asked } })}
          />
          {terms['from'] !== undefined && <Calculation clock={chosen.id} terms={terms} />}
        </>
      )}
    </article>
  )
}
