import type { Refusal } from '@fazhi/law'
import type { Ledger, Offer, RecordView } from '@fazhi/ledger'
import { Button, Tooltip } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLawWords } from '../i18n/law-words.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { MoveDialog } from './move-dialog.tsx'
import './move-buttons.css'

/** Beyond so many moves, those refused stand apart. */
const inOneRow = 6

interface MoveButtonsProps {
  readonly ledger: Ledger
  readonly record: RecordView
}
/** What this post may do with the record now; what stands in the way of the rest is said with its article. */
export function MoveButtons({ ledger, record }: MoveButtonsProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const [chosen, setChosen] = useState<string | null>(null)
  const open = record.offers.filter((offer) => offer.refusal === null)
  const refused = record.offers.filter((offer) => offer.refusal !== null)
  const { refusal: said } = useLawWords()
  const label = ({ move }: Offer) => words.moves[move] ?? move
  if (record.offers.length === 0) return null
  return (
    <section className="moves" aria-label={t('record.moves')}>
      {open.map((offer) => (
        <Button key={offer.move} color="primary" variant="outlined" onClick={() => setChosen(offer.move)}>
          {label(offer)}
        </Button>
      ))}
      {record.offers.length <= inOneRow ? (
        refused.map(
          ({ move, refusal }) =>
            refusal && (
              <RefusedMove key={move} label={words.moves[move] ?? move} refusal={refusal} reason={said(refusal)} />
            ),
        )
      ) : (
        <RefusedMoves ledger={ledger} state={record.row.state} offers={refused} />
      )}
      {chosen !== null && <MoveDialog ledger={ledger} record={record} move={chosen} onClose={() => setChosen(null)} />}
    </section>
  )
}

function Obstacle({ refusal: { reason, basis } }: { readonly refusal: Refusal }) {
  const { cite } = useLawWords()
  return (
    <>
      {reason} <cite lang="zh-CN">{cite(basis)}</cite>
    </>
  )
}

/** Greyed but not disabled: the reason must be within reach of the keyboard and of a finger. */
interface RefusedMoveProps {
  readonly label: string
  readonly refusal: Refusal
  readonly reason: string
}
function RefusedMove({ label, refusal, reason }: RefusedMoveProps) {
  return (
    <Tooltip title={<Obstacle refusal={refusal} />} trigger={['hover', 'focus', 'click']}>
      <button type="button" className="button" aria-disabled="true" aria-description={reason}>
        {label}
      </button>
    </Tooltip>
  )
}

interface RefusedMovesProps {
  readonly ledger: Ledger
  readonly state: string
  readonly offers: readonly Offer[]
}
/** Those that the law itself forbids come first, then those that belong to another state. */
function RefusedMoves({ ledger, state, offers }: RefusedMovesProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const isElsewhere = ({ move }: Offer) => !ledger.moves[move]?.from.includes(state)
  if (offers.length === 0) return null
  return (
    <details className="refused">
      <summary>{t('record.refused', { n: offers.length })}</summary>
      <dl>
        {offers
          .toSorted((a, b) => Number(isElsewhere(a)) - Number(isElsewhere(b)))
          .map((offer) => (
            <div key={offer.move}>
              <dt>{words.moves[offer.move] ?? offer.move}</dt>
              <dd>{offer.refusal && <Obstacle refusal={offer.refusal} />}</dd>
            </div>
          ))}
      </dl>
    </details>
  )
}
