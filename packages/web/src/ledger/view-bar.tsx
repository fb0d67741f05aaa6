import type { Ledger, SavedView } from '@fazhi/ledger'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button, Checkbox, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changed, type Search } from './list-search.ts'
import { listSetting, useListChange } from './list-setting.ts'

const same = (a: Search, b: Search) =>
  JSON.stringify(Object.entries(a).toSorted()) === JSON.stringify(Object.entries(b).toSorted())

/** The views that are kept for this list, and a way to keep the filter that is set. */
export function ViewBar({ ledger, search }: { readonly ledger: Ledger; readonly search: Search }) {
  const { t } = useTranslation()
  const { code } = ledger.shape
  const { data } = useQuery(listSetting(code))
  const change = useListChange(code)
  const [isSaving, setSaving] = useState(false)
  const here = changed(search, { limit: '' })
  const views = data?.views ?? []
  const isKept = views.some((view) => same(view.search, here))
  if (views.length === 0 && Object.keys(here).length === 0) return null
  return (
    <nav className="views" aria-label={t('list.views')}>
      {views.map((view) => (
        <ViewLink
          key={view.id}
          code={code}
          view={view}
          isHere={same(view.search, here)}
          onDrop={() => change.mutate({ kind: 'drop', id: view.id })}
        />
      ))}
      {!isKept && Object.keys(here).length > 0 && (
        <Button size="small" onClick={() => setSaving(true)}>
          {t('list.saveView')}
        </Button>
      )}
      {isSaving && (
        <SaveView
          onCancel={() => setSaving(false)}
          onSave={async (name, isShared) => {
            await change.mutateAsync({ kind: 'save', name, search: here, isShared })
            setSaving(false)
          }}
        />
      )}
    </nav>
  )
}

interface ViewLinkProps {
  readonly code: string
  readonly view: SavedView
  readonly isHere: boolean
  readonly onDrop: () => void
}
function ViewLink({ code, view, isHere, onDrop }: ViewLinkProps) {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  return (
    <span className={isHere ? 'view current' : 'view'}>
      <Link to="/ledgers/$code" params={{ code }} search={view.search} activeOptions={{ exact: true }}>
        {view.name}
        {view.isShared && <small>{t('list.shared')}</small>}
      </Link>
      {view.isOwn && (
        <Button
          type="text"
          size="small"
          aria-label={t('list.dropView', { name: view.name })}
          onClick={() =>
            modal.confirm({
              title: t('list.dropView', { name: view.name }),
              content: view.isShared ? t('list.dropShared') : undefined,
              onOk: onDrop,
            })
          }
        >
          ×
        </Button>
      )}
    </span>
  )
}

interface SaveViewProps {
  readonly onSave: (name: string, isShared: boolean) => Promise<void>
  readonly onCancel: () => void
}
function SaveView({ onSave, onCancel }: SaveViewProps) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [isShared, setShared] = useState(false)
  const save = () => {
    // What went wrong is said where the change is made; the dialog stays open.
    if (name.trim() !== '') onSave(name.trim(), isShared).catch(() => {})
  }
  return (
    <Modal
      open
      title={t('list.saveView')}
      onOk={save}
      onCancel={onCancel}
      okButtonProps={{ disabled: name.trim() === '' }}
    >
      <label htmlFor="view-name">{t('list.viewName')}</label>
      <Input
        id="view-name"
        autoFocus
        maxLength={40}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onPressEnter={save}
      />
      <p>
        <Checkbox checked={isShared} onChange={(event) => setShared(event.target.checked)}>
          {t('list.share')}
        </Checkbox>
      </p>
    </Modal>
  )
}
