import { useMutation } from '@tanstack/react-query'
import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Objection } from '../ledger/objection.tsx'
import { imports, mostBytes } from './api.ts'

interface UploadBoxProps {
  readonly ledger: string
  readonly onUploaded: (id: string) => void
}
/** Where a workbook is dropped or chosen. */
export function UploadBox({ ledger, onUploaded }: UploadBoxProps) {
  const { t } = useTranslation()
  const [isOver, setOver] = useState(false)
  const [refused, setRefused] = useState('')
  const upload = useMutation({
    mutationFn: (file: File) => imports.upload(ledger, file),
    onSuccess: ({ id }) => onUploaded(id),
  })
  const take = (file: File | undefined) => {
    if (!file || upload.isPending) return
    const { name, size } = file
    const fault = !/\.xlsx$/i.test(name)
      ? t('imports.notXlsx', { name })
      : size > mostBytes
        ? t('imports.tooLarge', { name })
        : ''
    setRefused(fault)
    if (fault === '') upload.mutate(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <>
      <label
        className={isOver ? 'upload-box over' : 'upload-box'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          type="file"
          accept=".xlsx"
          disabled={upload.isPending}
          onChange={({ target }) => {
            take(target.files?.[0])
            target.value = ''
          }}
        />
        <strong>
          {upload.isPending ? t('imports.uploading', { name: upload.variables.name }) : t('imports.drop')}
        </strong>
        <span className="quiet">{t('imports.dropHint')}</span>
      </label>
      {refused !== '' && (
        <p className="import-refused" role="alert">
          {refused}
        </p>
      )}
      <Objection error={upload.error} onReload={() => upload.reset()} />
    </>
  )
}
