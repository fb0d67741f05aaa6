import type { AttachmentView, Ledger } from '@fazhi/ledger'
import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLedgerWords } from '../i18n/ledger-words.ts'
import { Failure } from '../shell/failure.tsx'
import { attachmentQueries } from './api.ts'
import { Material } from './material.tsx'
import { SendingList } from './sending-list.tsx'
import { useUploads } from './use-uploads.ts'
import './materials.css'

interface MaterialsProps {
  readonly ledger: Ledger
  readonly id: string
}
/** The files of a record by kind: dropped, chosen or photographed by whoever may, shown and downloaded by whoever sees it. */
export function Materials({ ledger, id }: MaterialsProps) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const { code } = ledger.shape
  const { data, error, refetch } = useQuery(attachmentQueries.of(code, id))
  if (error) return <Failure error={error} onRetry={refetch} />
  if (!data) return null
  const { items, mayChange, most } = data
  const present = items.filter((i) => i.removed === null)
  const removed = items.filter((i) => i.removed !== null)
  const kinds = [...Object.keys(words.materials ?? {}), null]
  const groups = kinds
    .map((kind) => ({ kind, files: present.filter((i) => i.material === kind) }))
    .filter(({ files }) => files.length > 0)
  const isPlain = groups.length === 1 && groups[0]?.kind === null
  const list = (files: readonly AttachmentView[]) => (
    <ul className="plain">
      {files.map((file) => (
        <Material key={file.id} ledger={code} id={id} file={file} mayRemove={mayChange} />
      ))}
    </ul>
  )
  return (
    <section className="materials">
      <h2>{t('materials.title')}</h2>
      {items.length === 0 && <p className="quiet">{t('materials.none')}</p>}
      {groups.map(({ kind, files }) => (
        <div key={kind ?? ''}>
          {!isPlain && <h3>{kind === null ? t('materials.noKind') : (words.materials?.[kind] ?? kind)}</h3>}
          {list(files)}
        </div>
      ))}
      {removed.length > 0 && (
        <details>
          <summary>{t('materials.removedOnes', { n: removed.length })}</summary>
          {list(removed)}
        </details>
      )}
      {mayChange && <Adding ledger={ledger} id={id} most={most} />}
    </section>
  )
}

function Adding({ ledger, id, most }: MaterialsProps & { readonly most: number }) {
  const { t } = useTranslation()
  const words = useLedgerWords(ledger)
  const [material, setMaterial] = useState<string>()
  const [isOver, setOver] = useState(false)
  const { sending, add, retry, dismiss } = useUploads(ledger.shape.code, id, most)
  const options = Object.entries(words.materials ?? {}).map(([value, label]) => ({ value, label }))
  const take = (files: FileList | null) => add([...(files ?? [])], material)
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  const input = (label: string, capture: boolean) => (
    <label className={capture ? 'file-button camera' : 'file-button'}>
      {label}
      <input
        type="file"
        multiple={!capture}
        {...(capture ? { accept: 'image/*', capture: 'environment' as const } : {})}
        onChange={({ target }) => {
          take(target.files)
          // The same file may be chosen again.
          target.value = ''
        }}
      />
    </label>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; the buttons inside do the same by keyboard
    <div
      className={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p>{t('materials.about', { most: Math.floor(most / 1_048_576) })}</p>
      <div className="drop-row">
        {options.length > 0 && (
          <Select
            allowClear
            aria-label={t('materials.kind')}
            placeholder={t('materials.kind')}
            options={options}
            value={material ?? null}
            onChange={(value) => setMaterial(value ?? undefined)}
          />
        )}
        {input(t('materials.choose'), false)}
        {input(t('materials.camera'), true)}
      </div>
      <SendingList sending={sending} onRetry={retry} onDismiss={dismiss} />
    </div>
  )
}
