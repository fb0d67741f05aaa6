import type { Ledger, ReaderView } from '@fazhi/ledger'
import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNaming } from '../i18n/i18n.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { Objection } from '../ledger/objection.tsx'
import { accessQueries } from './api.ts'

/** Which posts at which units see a record, for who sees it himself; asked when it is opened. */
export function ReadersPanel({ ledger, id }: { readonly ledger: Ledger; readonly id: string }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const { data, error, refetch } = useQuery({ ...accessQueries.readers(ledger.shape.code, id), enabled: isOpen })
  return (
    <section>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('access.readers')}</summary>
        <p className="quiet">{t('access.readersAbout')}</p>
        <Objection error={error} onReload={refetch} />
        {isOpen && !data && !error && <Skeleton active />}
        <ul className="plain">
          {grouped(data?.items ?? []).map((items) => (
            <Reader key={`${items[0].post} ${items[0].scope}`} items={items} ledger={ledger} />
          ))}
        </ul>
      </details>
    </section>
  )
}

type Alike = readonly [ReaderView, ...ReaderView[]]
/** What a post may do in one scope stands together. */
function grouped(items: readonly ReaderView[]): readonly Alike[] {
  const groups = new Map<string, Alike>()
  for (const item of items) {
    const key = `${item.post} ${item.scope}`
    const known = groups.get(key)
    groups.set(key, known ? [...known, item] : [item])
  }
  return [...groups.values()]
}

function Reader({ items, ledger }: { readonly items: Alike; readonly ledger: Ledger }) {
  const { t } = useTranslation()
  const naming = useNaming()
  const words = useLedgerWords(ledger)
  const { post, postLabel, scope, units, people, masked } = items[0]
  const may = [...new Set(items.map(({ by }) => t(`accessBy.${by}`)))]
  const where =
    units === null ? t(scope === 'assigned' ? 'access.named' : 'access.allUnits') : units.map((u) => u.name).join('、')
  return (
    <li>
      {naming(post, postLabel)} <span className="quiet">{may.join(t('word.comma'))}</span>
      <br />
      <span className="quiet">
        <span lang={units === null ? undefined : 'zh-CN'}>{where}</span> · {t('access.people', { n: people })}
        {masked.length > 0 &&
          ` · ${t('access.masked', { fields: masked.map((f) => words.fields[f] ?? f).join(t('word.comma')) })}`}
      </span>
    </li>
  )
}
