import type { PlainDate } from '@fazhi/law'
import type { BoardCheck, BoardRow } from '@fazhi/lines/enforcement/board'
import { planLine } from '@fazhi/lines/enforcement/plan-line'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLedgerWords } from '../../i18n/ledger-words.ts'
import { ProposalLine } from './proposal-line.tsx'
import { isWithin } from './weeks.ts'

type Names = Readonly<Record<string, string>>
interface BoardTableProps {
  readonly rows: readonly BoardRow[]
  readonly weeks: readonly PlainDate[]
  readonly names: Names
}
/** A bar for each inspection; on a phone, the same without the weeks, one enterprise below the other. */
export function BoardTable({ rows, weeks, names }: BoardTableProps) {
  const { t } = useTranslation()
  return (
    <div className="board-sheet">
      <table className="board">
        <thead>
          <tr>
            <th className="what">{t('board.department')}</th>
            {weeks.map((week) => (
              <th key={week} className="week">
                {t('board.week', { month: Number(week.slice(5, 7)), day: Number(week.slice(8)) })}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <Enterprise key={row.enterprise.id} row={row} weeks={weeks} names={names} />
        ))}
      </table>
    </div>
  )
}

function Enterprise({ row, weeks, names }: Omit<BoardTableProps, 'rows'> & { readonly row: BoardRow }) {
  const { t } = useTranslation()
  const { enterprise, checks, conflicts, proposals, visits } = row
  const say = (ids: readonly string[]) => ids.map((id) => names[id] ?? id).join(t('word.comma'))
  return (
    <tbody>
      <tr className="enterprise">
        <th colSpan={weeks.length + 1} scope="rowgroup">
          <Link to="/ledgers/$code/$id" params={{ code: 'enterprise', id: enterprise.id }}>
            {enterprise.name}
          </Link>
          {conflicts.map((c) => (
            <span
              key={`${c.kind} ${c.checks.join()}`}
              className="conflict"
              title={`${c.reason}（《${c.basis.law}》${c.basis.article}）`}
            >
              {t(`board.${c.kind}`)}
              {c.sameFamily && ` · ${t('board.sameFamily')}`}
            </span>
          ))}
        </th>
      </tr>
      {checks.map((check) => (
        <Check key={check.id} check={check} weeks={weeks} names={names} />
      ))}
      {visits.map((visit) => (
        <tr key={visit.id} className="visit">
          <td colSpan={weeks.length + 1}>
            <Link to="/ledgers/$code/$id" params={{ code: 'joint_visit', id: visit.id }}>
              {t('board.visit', { departments: say(visit.departments), on: visit.visitOn ?? visit.weekOf })}
            </Link>
          </td>
        </tr>
      ))}
      {proposals.map((proposal) => (
        <tr key={proposal.checks.join()} className="proposal">
          <td colSpan={weeks.length + 1}>
            <ProposalLine proposal={proposal} departments={say(proposal.departments)} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}

const markOf = (check: BoardCheck) => (check.visit !== null ? 'joined' : check.alone !== null ? 'alone' : 'open')

function Check({ check, weeks, names }: Omit<BoardTableProps, 'rows'> & { readonly check: BoardCheck }) {
  const { t } = useTranslation()
  const words = useLedgerWords(planLine)
  const { department, family, windowFrom, windowTo, alone } = check
  const mark = markOf(check)
  const window = t('board.window', { from: windowFrom, to: windowTo })
  const note = mark === 'joined' ? t('board.merged') : alone === null ? null : t('board.alone', { why: alone })
  return (
    <tr className="check">
      <th scope="row" title={names[check.line]}>
        <Link to="/ledgers/$code/$id" params={{ code: 'inspection_target', id: check.id }}>
          {names[department] ?? department}
        </Link>{' '}
        <span className="family">{words.options['family']?.[family] ?? family}</span>
        <small className="window">{window}</small>
        {note !== null && <small className="note">{note}</small>}
      </th>
      {weeks.map((week) => {
        const isOn = isWithin(week, windowFrom, windowTo)
        return (
          <td key={week} className={isOn ? `on ${mark}` : undefined} title={isOn ? window : undefined}>
            {isOn && <span className="unseen">{window}</span>}
          </td>
        )
      })}
    </tr>
  )
}
