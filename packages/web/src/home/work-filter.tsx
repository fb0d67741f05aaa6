import { lines } from '@fazhi/lines'
import { getRouteApi } from '@tanstack/react-router'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { OrganSelect } from '../fields/organ-select.tsx'
import { useNaming } from '../i18n/i18n.ts'
import { reaches } from '../shell/reach.ts'
import { useSession } from '../shell/session.ts'
import { turnedTo, type WorkSearch } from './work-search.ts'

const route = getRouteApi('/')

/** One line of work, one unit. */
export function WorkFilter({ search }: { readonly search: WorkSearch }) {
  const { t } = useTranslation()
  const naming = useNaming()
  const navigate = route.useNavigate()
  const { seat } = useSession()
  const seen = lines.filter((line) => line.ledgers.some((ledger) => reaches(ledger, seat.post)))
  const choose = (change: WorkSearch) => navigate({ search: turnedTo(search, change) })
  return (
    <div className="work-filter">
      {seen.length > 1 && (
        <Select
          aria-label={t('work.line')}
          value={search['line'] ?? ''}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: t('work.anyLine') },
            ...seen.map(({ code, label }) => ({ value: code, label: naming(code, label) })),
          ]}
          onChange={(line) => choose({ line })}
        />
      )}
      <OrganSelect<string>
        aria-label={t('work.unit')}
        placeholder={t('work.anyUnit')}
        value={search['organ'] ?? null}
        onChange={(organ) => choose({ organ: organ ?? '' })}
      />
    </div>
  )
}
