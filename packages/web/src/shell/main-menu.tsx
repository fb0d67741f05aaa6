import type { Ledger, Line } from '@fazhi/ledger'
import { lines } from '@fazhi/lines'
import { Link, useParams } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { AdministrationLinks } from '../administration/administration-links.tsx'
import { useNaming } from '../i18n/i18n.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { specialPagesOf } from '../lines/special-pages.ts'
import { LettersLink } from '../publication/letters-link.tsx'
import { reaches } from './reach.ts'
import { useSession } from './session.ts'

/** A menu of no more ledgers than these stands open as a whole. */
const few = 8

/** What a post may open, by line of work; the line one is in stands open. */
export function MainMenu({ onChosen }: { readonly onChosen: () => void }) {
  const { t } = useTranslation()
  const { seat } = useSession()
  const { code } = useParams({ strict: false })
  const seen = lines
    .map((line) => ({ ...line, ledgers: line.ledgers.filter((ledger) => reaches(ledger, seat.post)) }))
    .filter((line) => line.ledgers.length > 0)
  const isShort = seen.reduce((sum, line) => sum + line.ledgers.length, 0) <= few
  const closeAfter = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('a')) onChosen()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links inside are what is pressed; this only closes the phone's menu after one
    <nav className="menu" aria-label={t('shell.menu')} onClick={closeAfter}>
      <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
        {t('shell.home')}
      </Link>
      <Link to="/calendar" activeOptions={{ includeSearch: false }}>
        {t('shell.calendar')}
      </Link>
      <Link to="/dashboards" activeOptions={{ includeSearch: false }}>
        {t('dashboards.title')}
      </Link>
      {seen.map((line) => (
        <LineGroup
          key={line.code}
          line={line}
          isOpen={isShort || line.ledgers.some(({ shape }) => shape.code === code)}
        />
      ))}
      <LettersLink post={seat.post} />
      <AdministrationLinks post={seat.post} />
      <section>
        <h2>{t('shell.district')}</h2>
        <Link to="/report" activeOptions={{ includeSearch: false }}>
          {t('shell.report')}
        </Link>
        <Link to="/clocks" activeOptions={{ includeSearch: false }}>
          {t('shell.clocks')}
        </Link>
        <Link to="/holidays" activeOptions={{ includeSearch: false }}>
          {t('holidays.title')}
        </Link>
        <Link to="/statutes" activeOptions={{ includeSearch: false }}>
          {t('settings.statutes')}
        </Link>
      </section>
    </nav>
  )
}

/** Folds at a press; `isOpen` is where it stands until then, and again when one comes from another line. */
function LineGroup({ line, isOpen }: { readonly line: Line; readonly isOpen: boolean }) {
  const { t } = useTranslation()
  const { seat } = useSession()
  const naming = useNaming()
  return (
    <details open={isOpen}>
      <summary>{naming(line.code, line.label)}</summary>
      {specialPagesOf(line.code, seat.post).map(({ to, label }) => (
        <Link key={to} to={to} activeOptions={{ includeSearch: false }}>
          {t(label)}
        </Link>
      ))}
      {line.ledgers.map((ledger) => (
        <LedgerLink key={ledger.shape.code} ledger={ledger} />
      ))}
    </details>
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
