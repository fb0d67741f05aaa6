import type { Ledger, Page } from '@fazhi/ledger'
import { Button, Modal, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../api/client.ts'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import './exports.css'

interface ExportButtonProps {
  readonly ledger: Ledger
  /** The filter as it stands in the address, with the order. */
  readonly selection: Readonly<Record<string, string>>
  readonly total: Page['total'] | undefined
}
/** Takes out what the filter selects. */
export function ExportButton({ ledger, selection, total }: ExportButtonProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const [isOpen, setOpen] = useState(false)
  const [format, setFormat] = useState('xlsx')
  const [columns, setColumns] = useState('list')
  const href = `/api/ledgers/${ledger.shape.code}/export${query({ ...selection, format, columns })}`
  const count = !total
    ? t('exports.selectedAll')
    : t(total.exact ? 'exports.selected' : 'exports.selectedAtLeast', { n: total.count })
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('exports.open')}</Button>
      <Modal
        open={isOpen}
        title={t('exports.title', { ledger: words.label })}
        footer={null}
        onCancel={() => setOpen(false)}
      >
        <p>{count}</p>
        <p className="quiet">{t('exports.about')}</p>
        <fieldset className="export-choice">
          <legend>{t('exports.format')}</legend>
          <Radio.Group
            value={format}
            onChange={({ target }) => setFormat(String(target.value))}
            options={[
              { value: 'xlsx', label: t('exports.official') },
              { value: 'csv', label: t('exports.csv') },
            ]}
          />
        </fieldset>
        <fieldset className="export-choice">
          <legend>{t('exports.columns')}</legend>
          <Radio.Group
            value={columns}
            onChange={({ target }) => setColumns(String(target.value))}
            options={[
              { value: 'list', label: t('exports.listed') },
              { value: 'all', label: t('exports.all') },
            ]}
          />
        </fieldset>
        <a className="button primary" href={href} download onClick={() => setOpen(false)}>
          {t('exports.save')}
        </a>
      </Modal>
    </>
  )
}
