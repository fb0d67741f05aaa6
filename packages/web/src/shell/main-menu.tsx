import type { Ledger } from '@fazhi/ledger'
import { lines } from '@fazhi/lines'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useNaming } from '../i18n/i18n.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { reaches } from './reach.ts'
import { useSession } from './session.ts'

/** What a post may open, by line of work. */
export function MainMenu({ onChosen }: { readonly onChosen: () => void }) {
  const { t } = useTranslation()
  const naming = useNaming()
  const { seat } = useSession()
  const open = lines
    .map((line) => ({ ...line, ledgers: line.ledgers.filter((ledger) => reaches(ledger, seat.post)) }))
    .filter((l) => l.ledgers.length > 0)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links inside are what is pressed; this only closes the phone's menu after one
    <nav className="menu" aria-label={t('shell.menu')} onClick={onChosen}>
      <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
        {t('shell.home')}
      </Link>
      {open.map((line) => (
        <section key={line.code}>
          <h2>{naming(line.code, line.label)}</h2>
          {line.ledgers.map((ledger) => (
            <LedgerLink key={ledger.shape.code} ledger={ledger} />
          ))}
        </section>
      ))}
      <section>
        <h2>{t('shell.district')}</h2>
        <Link to="/report" activeOptions={{ includeSearch: false }}>
          {t('shell.report')}
        </Link>
        <Link to="/clocks" activeOptions={{ includeSearch: false }}>
          {t('shell.clocks')}
        </Link>
      </section>
    </nav>
  )
}

function LedgerLink({ ledger }: { readonly ledger: Ledger }) {
  const words = useLedgerWords(ledger)
  return (
    <Link to="/ledgers/$code" params={{ code: ledger.shape.code }} activeOptions={{ includeSearch: false }}>
      {words.label}
    </Link>
  )
}
