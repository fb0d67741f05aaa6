import { type EntryView, isOfFacts, type Labels, type Ledger } from '@fazhi/ledger'
import { posts } from '@fazhi/lines/shared/posts'
import { useTranslation } from 'react-i18next'
import { FieldShow } from '../fields/field-show.tsx'
import { useDeedWords } from '../i18n/deed-words.ts'
import { useNaming } from '../i18n/i18n.ts'
import { useLawWords } from '../i18n/law-words.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { sayMoment } from '../i18n/say-moment.ts'
import { ApartChanges } from './apart-changes.tsx'

interface HistoryProps {
  readonly ledger: Ledger
  readonly entries: readonly EntryView[]
  readonly names: Labels
}
/** Every entry, the newest first: who, from which post, on which legal date, under which article, what it was and is. */
export function History({ ledger, entries, names }: HistoryProps) {
  const { t } = useTranslation()
  return (
    <ol className="history" aria-label={t('record.history')}>
      {entries.toReversed().map((entry) => (
        <li key={entry.id}>
          <Head ledger={ledger} entry={entry} />
          {entry.reason && <p>{t('record.reason', { reason: entry.reason })}</p>}
          {entry.approvedBy && <p>{t('record.approvedBy', { by: entry.approvedBy })}</p>}
          {isOfFacts(entry) ? (
            <Changes ledger={ledger} entry={entry} names={names} />
          ) : (
            <ApartChanges ledger={ledger} entry={entry} />
          )}
        </li>
      ))}
    </ol>
  )
}

function Head({ ledger, entry }: { readonly ledger: Ledger; readonly entry: EntryView }) {
  const { t } = useTranslation()
  const naming = useNaming()
  const isByLaw = entry.post === 'operation_of_law' || (entry.name !== null && ledger.moves[entry.name]?.byLaw === true)
  const { cite } = useLawWords()
  const at = sayMoment(entry.recordedAt)
  const post = posts.find(({ code }) => code === entry.post)?.label ?? entry.post
  const title = useDeedWords()(ledger, entry)
  return (
    <header>
      <strong>{title}</strong>
      <time dateTime={entry.on}>{entry.on}</time>
      {entry.basis && (
        <cite className="basis" lang="zh-CN">
          {cite(entry.basis)}
        </cite>
      )}
      <small translate="no">
        {isByLaw
          ? t('record.recordedByLaw', { at })
          : t('record.recordedBy', { by: entry.by, post: naming(entry.post, post), at })}
      </small>
    </header>
  )
}

function Changes({
  ledger,
  entry,
  names,
}: {
  readonly ledger: Ledger
  readonly entry: EntryView
  readonly names: Labels
}) {
  const words = useLedgerWords(ledger)
  return (
    <dl className="changes">
      {Object.entries(entry.after).map(([name, after]) => {
        const before = entry.before[name] ?? null
        return (
          <div key={name}>
            <dt>{words.fields[name] ?? name}</dt>
            <dd>
              {before !== null && (
                <>
                  <del>
                    <FieldShow ledger={ledger} name={name} value={before} names={names} />
                  </del>{' '}
                  →{' '}
                </>
              )}
              <FieldShow ledger={ledger} name={name} value={after} names={names} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
