import type { Ledger } from '@fazhi/ledger'
import { useMutation } from '@tanstack/react-query'
import { App, Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../api/problem.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { printRecords } from './api.ts'
import './papers.css'

/** As many as one file holds. */
const most = 100

interface PrintChosenProps {
  readonly ledger: Ledger
  readonly ids: readonly string[]
}
/** One kind of paper of all the chosen records, in one file for the printer. */
export function PrintChosen({ ledger, ids }: PrintChosenProps) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const words = useLedgerWords(ledger)
  const print = useMutation({
    mutationFn: async (name: string) => ({ name, url: await printRecords(ledger.shape.code, ids, name) }),
    onSuccess: ({ name, url }) => {
      const link = document.createElement('a')
      link.href = url
      link.download = `${words.documents[name] ?? name}（${ids.length}）.pdf`
      link.click()
      // The browser has it once the click is over.
      setTimeout(() => URL.revokeObjectURL(url), 60_000)
    },
    onError: (error) => {
      const problem = problemOf(error)
      if (problem?.status === 404) message.error(t('papers.notAll'))
      else message.error(problem?.detail ?? t('error.unreachable'))
    },
  })
  const items = Object.keys(ledger.documents).map((name) => ({ key: name, label: words.documents[name] ?? name }))
  if (items.length === 0) return null
  if (ids.length > most) return <span className="quiet">{t('papers.tooMany', { most })}</span>
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => print.mutate(key), className: 'papers-menu' }}>
      <Button size="small" loading={print.isPending} aria-haspopup="menu">
        {t('papers.printChosen')}
      </Button>
    </Dropdown>
  )
}
