import type { Ledger, Offer, RecordView } from '@fazhi/ledger'
import { Button, Tooltip } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { sayCitation } from '../i18n/say-citation.ts'
import { MoveDialog } from './move-dialog.tsx'

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
  if (record.offers.length === 0) return null
  return (
    <section className="moves" aria-label={t('record.moves')}>
      {open.map(({ move }) => (
        <Button key={move} color="primary" variant="outlined" onClick={() => setChosen(move)}>
          {words.moves[move] ?? move}
        </Button>
      ))}
      {refused.map((offer) => (
        <RefusedMove key={offer.move} label={words.moves[offer.move] ?? offer.move} offer={offer} />
      ))}
      {chosen !== null && <MoveDialog ledger={ledger} record={record} move={chosen} onClose={() => setChosen(null)} />}
    </section>
  )
}

/** Greyed but not disabled: the reason must be within reach of the keyboard and of a finger. */
function RefusedMove({ label, offer: { refusal } }: { readonly label: string; readonly offer: Offer }) {
  const reason = refusal ? `${refusal.reason}（${sayCitation(refusal.basis)}）` : ''
  return (
    <Tooltip title={<span lang="zh-CN">{reason}</span>} trigger={['hover', 'focus', 'click']}>
      <button type="button" className="button" aria-disabled="true" aria-description={reason}>
        {label}
      </button>
    </Tooltip>
  )
}
