import type { AttachmentView } from '@fazhi/ledger'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sayMoment } from '../i18n/say-moment.ts'
import { fileHref } from './api.ts'
import { RemovalForm } from './removal-form.tsx'

interface MaterialProps {
  readonly ledger: string
  readonly id: string
  readonly file: AttachmentView
  readonly mayRemove: boolean
}
const saySize = (bytes: number) =>
  bytes >= 1_048_576 ? `${(bytes / 1_048_576).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1_024))} KB`

/** One file: what it is, who added it, and what can be done with it. */
export function Material({ ledger, id, file, mayRemove }: MaterialProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<'picture' | 'removal' | null>(null)
  const { name, medium, pages, bytes, addedAt, addedBy, removed, isShown } = file
  // What a browser shows is a PDF or a picture, in whichever language it is named.
  const isPicture = isShown && !medium.startsWith('PDF')
  const href = fileHref(ledger, id, file.id)
  const facts = [medium, ...(pages === null ? [] : [t('materials.pages', { n: pages })]), saySize(bytes)]
  const close = () => setOpen(null)
  return (
    <li>
      <strong className={removed ? 'gone' : undefined}>{name}</strong>
      <span className="quiet">
        {facts.join(' · ')} · {t('materials.added', { by: addedBy, at: sayMoment(addedAt) })}
      </span>
      {removed ? (
        <span className="quiet">
          {t('materials.removed', { by: removed.by, at: sayMoment(removed.at), reason: removed.reason })}
        </span>
      ) : (
        <span className="file-actions">
          {isShown && isPicture && (
            <Button
              type="link"
              size="small"
              onClick={() => setOpen('picture')}
              aria-label={`${t('materials.show')} ${name}`}
            >
              {t('materials.show')}
            </Button>
          )}
          {isShown && !isPicture && (
            <a
              href={fileHref(ledger, id, file.id, true)}
              target="_blank"
              rel="noreferrer"
              aria-label={`${t('materials.show')} ${name}`}
            >
              {t('materials.show')}
            </a>
          )}
          <a href={href} download={name} aria-label={`${t('materials.download')} ${name}`}>
            {t('materials.download')}
          </a>
          {mayRemove && (
            <Button
              type="link"
              size="small"
              onClick={() => setOpen('removal')}
              aria-label={`${t('materials.remove')} ${name}`}
            >
              {t('materials.remove')}
            </Button>
          )}
        </span>
      )}
      <Modal
        open={open === 'picture'}
        onCancel={close}
        footer={null}
        title={name}
        width="min(60rem, 96vw)"
        destroyOnHidden
      >
        <img className="picture" src={fileHref(ledger, id, file.id, true)} alt={name} />
      </Modal>
      <Modal
        open={open === 'removal'}
        onCancel={close}
        footer={null}
        title={t('materials.removeTitle', { name })}
        destroyOnHidden
      >
        <RemovalForm ledger={ledger} id={id} attachment={file.id} onDone={close} />
      </Modal>
    </li>
  )
}
