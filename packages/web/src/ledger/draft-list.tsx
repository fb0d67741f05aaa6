import { type DraftView, intakeFields, type Ledger } from '@fazhi/ledger'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button, Popconfirm } from 'antd'
import { useTranslation } from 'react-i18next'
import { queryClient } from '../api/queries.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { sayMoment } from '../i18n/say-moment.ts'
import { draftApi, draftQueries } from './draft-api.ts'
import './draft-list.css'

interface DraftListProps {
  readonly ledger: Ledger
  /** The one that is open in the form. */
  readonly open: string | null
}
/** One's forms of this ledger that were begun and not recorded, from whatever device. */
export function DraftList({ ledger, open }: DraftListProps) {
  const { t } = useTranslation()
  const { code } = ledger.shape
  const isKept = ledger.access.sensitivity !== 'restricted'
  const { data: drafts = [] } = useQuery({ ...draftQueries.drafts(code), enabled: isKept })
  const drop = useMutation({
    mutationFn: draftApi.drop,
    onSettled: () => queryClient.invalidateQueries({ queryKey: draftQueries.drafts(code).queryKey }),
  })
  const others = drafts.filter((draft) => draft.id !== open)
  if (!isKept) return <p className="quiet">{t('draft.none')}</p>
  if (others.length === 0) return null
  return (
    <Alert
      className="above-actions drafts"
      type="info"
      showIcon
      title={t('draft.kept', { n: others.length })}
      description={
        <ul className="plain">
          {others.map((draft) => (
            <li key={draft.id}>
              <Link to="/ledgers/$code/new" params={{ code }} search={{ draft: draft.id }}>
                <Said ledger={ledger} draft={draft} />
              </Link>
              <span className="quiet">{t('draft.at', { at: sayMoment(draft.savedAt) })}</span>
              <Popconfirm
                title={t('draft.dropAsk')}
                okText={t('draft.drop')}
                cancelText={t('word.cancel')}
                onConfirm={() => drop.mutate(draft.id)}
              >
                <Button size="small" type="link">
                  {t('draft.drop')}
                </Button>
              </Popconfirm>
            </li>
          ))}
        </ul>
      }
    />
  )
}

/** The first things typed into it. */
function Said({ ledger, draft }: { readonly ledger: Ledger; readonly draft: DraftView }) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const said = intakeFields(ledger).flatMap((name) => {
    const [field, value] = [ledger.shape.fields[name], draft.form[name]]
    if (value === null || value === undefined || field === undefined) return []
    if (field.kind === 'choice') return [words.options[name]?.[value] ?? String(value)]
    return field.kind === 'text' || field.kind === 'person' ? [String(value)] : []
  })
  return <>{said.slice(0, 3).join(' · ').slice(0, 60) || t('draft.blank')}</>
}
