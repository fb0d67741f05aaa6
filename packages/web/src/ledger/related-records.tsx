import { intakeFields, type Ledger, type RelatedView, registers } from '@fazhi/ledger'
import { findLedger, ledgers } from '@fazhi/lines'
import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { pageTakingIn } from '../lines/special-pages.ts'
import { useSession } from '../shell/session.ts'
import './related-records.css'

interface RelatedRecordsProps {
  readonly ledger: Ledger
  readonly id: string
  readonly views: readonly RelatedView[]
}
/** The records that refer to this one or that it refers to, and the forms that would record another. */
export function RelatedRecords({ ledger, id, views }: RelatedRecordsProps) {
  const { t } = useTranslation()
  const { seat } = useSession()
  const { code } = ledger.shape
  const referring = ledgers.flatMap((other) =>
    !registers(other, seat.post) && !pageTakingIn(other.shape.code, seat.post)
      ? []
      : intakeFields(other)
          .filter((field) => other.shape.fields[field]?.to === code)
          .map((field) => ({ other, field })),
  )
  if (views.length === 0 && referring.length === 0) return null
  return (
    <section className="related">
      <h2>{t('record.related')}</h2>
      {views.length === 0 && <p className="quiet">{t('record.noRelated')}</p>}
      {views.map((view) => {
        const other = findLedger(view.ledger)
        return (
          other && (
            <Group key={`${view.ledger} ${view.field} ${view.items[0]?.id}`} of={id} ledger={other} view={view} />
          )
        )
      })}
      {referring.length > 0 && (
        <p className="new">
          {referring.map(({ other, field }) => (
            <NewLink key={`${other.shape.code} ${field}`} ledger={other} search={{ [field]: id }} />
          ))}
        </p>
      )}
    </section>
  )
}

interface GroupProps {
  /** The record whose relations these are. */
  readonly of: string
  readonly ledger: Ledger
  readonly view: RelatedView
}
function Group({ of, ledger, view: { field, items, total } }: GroupProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const { code } = ledger.shape
  return (
    <>
      <h3>{words.label}</h3>
      <ul className="plain">
        {items.map(({ id, title, state }) => (
          <li key={id}>
            <Link to="/ledgers/$code/$id" params={{ code, id }}>
              {title}
            </Link>
            <Tag variant="outlined">{words.states[state] ?? state}</Tag>
          </li>
        ))}
      </ul>
      {items.length < total && (
        <Link to="/ledgers/$code" params={{ code }} search={{ [field]: of }}>
          {t('record.allRelated', { n: total })}
        </Link>
      )}
    </>
  )
}

interface NewLinkProps {
  readonly ledger: Ledger
  readonly search: Readonly<Record<string, string>>
}
function NewLink({ ledger, search }: NewLinkProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const { seat } = useSession()
  const page = pageTakingIn(ledger.shape.code, seat.post)
  if (page)
    return (
      <Link className="button" to={page.to} search={search}>
        {t('record.newRelated', { ledger: words.label })}
      </Link>
    )
  return (
    <Link className="button" to="/ledgers/$code/new" params={{ code: ledger.shape.code }} search={search}>
      {t('record.newRelated', { ledger: words.label })}
    </Link>
  )
}
