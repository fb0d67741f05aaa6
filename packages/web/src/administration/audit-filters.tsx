import { ledgers } from '@fazhi/lines'
import { posts } from '@fazhi/lines/shared/posts'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayInput } from '../fields/day-input.tsx'
import { OrganSelect } from '../fields/organ-select.tsx'
import { useNaming } from '../i18n/i18n.ts'
import { ledgerWords } from '../i18n/ledger-words.ts'

type Search = Readonly<Record<string, string>>
interface AuditFiltersProps {
  readonly search: Search
  /** What this list can be asked by. */
  readonly by: readonly ('ledger' | 'post' | 'organ' | 'kind' | 'days')[]
  readonly onTurn: (search: Search) => void
}
const administrative = ['account', 'organ', 'setting', 'job', 'command'] as const
const kinds = ['intake', 'move', 'correction', 'operation'] as const

/** Asks by post, unit, ledger, kind and day; the person is asked by a click on his name. */
export function AuditFilters({ search, by, onTurn }: AuditFiltersProps) {
  const { t } = useTranslation()
  const { language } = useTranslation().i18n
  const naming = useNaming()
  const turn = (name: string) => (value: string | null | undefined) => {
    const { [name]: _, before: __, ...rest } = search
    onTurn(value ? { ...rest, [name]: value } : rest)
  }
  const own = [
    ...ledgers.map((l) => ({ value: l.shape.code, label: ledgerWords(l, language).label })),
    ...administrative.map((value) => ({ value, label: t(`auditLedger.${value}`) })),
  ]
  return (
    <div className="page-head filters">
      {by.includes('days') && (
        <>
          <DayInput aria-label={t('audits.from')} value={search['from'] ?? null} onChange={turn('from')} />
          <DayInput aria-label={t('audits.to')} value={search['to'] ?? null} onChange={turn('to')} />
        </>
      )}
      {by.includes('ledger') && (
        <Select<string>
          allowClear
          aria-label={t('administration.where')}
          placeholder={t('audits.anyLedger')}
          showSearch={{ optionFilterProp: 'label' }}
          value={search['ledger'] ?? null}
          options={own}
          onChange={turn('ledger')}
        />
      )}
      {by.includes('kind') && (
        <Select<string>
          allowClear
          aria-label={t('administration.what')}
          placeholder={t('audits.anyKind')}
          value={search['kind'] ?? null}
          options={kinds.map((value) => ({ value, label: t(`entryKind.${value}`) }))}
          onChange={turn('kind')}
        />
      )}
      {by.includes('post') && (
        <Select<string>
          allowClear
          aria-label={t('administration.post')}
          placeholder={t('audits.anyPost')}
          showSearch={{ optionFilterProp: 'label' }}
          value={search['post'] ?? null}
          options={posts.map(({ code, label }) => ({ value: code, label: naming(code, label) }))}
          onChange={turn('post')}
        />
      )}
      {by.includes('organ') && (
        <OrganSelect<string | null>
          aria-label={t('administration.organ')}
          placeholder={t('audits.anywhere')}
          value={search['organ'] ?? null}
          onChange={turn('organ')}
        />
      )}
    </div>
  )
}
