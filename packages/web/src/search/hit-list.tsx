import type { Hit, Ledger } from '@fazhi/ledger'
import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { Excerpts } from './excerpts.tsx'

/** Records found in one ledger, each a link to itself. */
export function HitList({ ledger, hits }: { readonly ledger: Ledger; readonly hits: readonly Hit[] }) {
  const words = useLedgerWords(ledger)
  return (
    <ul className="hits plain">
      {hits.map(({ id, title, state, on, excerpts }) => (
        <li key={id}>
          <div className="hit-head">
            <Link to="/ledgers/$code/$id" params={{ code: ledger.shape.code, id }}>
              {title}
            </Link>
            <Tag>{words.states[state] ?? state}</Tag>
            <time className="quiet" dateTime={on}>
              {on}
            </time>
          </div>
          <Excerpts excerpts={excerpts} words={words} />
        </li>
      ))}
    </ul>
  )
}
