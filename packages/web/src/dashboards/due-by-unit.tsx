import type { DueCount, Light } from '@fazhi/ledger'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNaming } from '../i18n/i18n.ts'
import { Failure } from '../shell/failure.tsx'
import { dashboardQueries } from './api.ts'
import '../ledger/record-table.css'

const shown = ['red', 'amber', 'green', 'grey'] as const satisfies readonly Light[]

/** Open terms of each unit by how they stand; each number opens the matters. */
export function DueByUnit() {
  const { t } = useTranslation()
  const naming = useNaming()
  const { data, error, refetch } = useQuery(dashboardQueries.dues)
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Skeleton active />
  const total = (light: Light) => data.reduce((sum, { lights }) => sum + lights[light], 0)
  return (
    <section className="panel">
      <h2>{t('dashboards.dueByUnit')}</h2>
      {data.length === 0 ? (
        <p className="quiet">{t('home.nothingDue')}</p>
      ) : (
        <table className="records figures">
          <thead>
            <tr>
              <th>{t('dashboards.unit')}</th>
              {shown.map((light) => (
                <th key={light} className="number">
                  {t(`lights.${light}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.map((due) => (
              <tr key={due.organ}>
                <th scope="row">{naming(due.organ, due.organName)}</th>
                {shown.map((light) => (
                  <td key={light} className={`number light-${light}`} data-label={t(`lights.${light}`)}>
                    <DueLink due={due} light={light} />
                  </td>
                ))}
              </tr>
            ))}
            <tr className="total">
              <th scope="row">{t('dashboards.total')}</th>
              {shown.map((light) => (
                <td key={light} className="number" data-label={t(`lights.${light}`)}>
                  {total(light)}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      )}
      <div className="definition">
        <p>{t('dashboards.dueIs')}</p>
      </div>
    </section>
  )
}

function DueLink({ due: { organ, lights }, light }: { readonly due: DueCount; readonly light: Light }) {
  return lights[light] === 0 ? (
    '0'
  ) : (
    <Link to="/dashboards/due" search={{ organ, light }}>
      {lights[light]}
    </Link>
  )
}
