import { type ImportMode, type ImportView, mostRowsAtOnce } from '@fazhi/ledger'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { queryClient } from '../api/queries.ts'
import { Objection } from '../ledger/objection.tsx'
import { importQueries, imports } from './api.ts'
import { FaultTable } from './fault-table.tsx'
import { UndoButton } from './undo-button.tsx'

const keep = (view: ImportView) => queryClient.setQueryData(importQueries.one(view.id).queryKey, view)

interface CourseProps {
  readonly view: ImportView
  readonly onAnother: () => void
}
/** One import from its check to its end. */
export function Course({ view, onAnother }: CourseProps) {
  const { t } = useTranslation()
  const { state, rows, done, taken, faulty, message } = view
  const another = (
    <Button onClick={onAnother}>
      {t(state === 'committed' || state === 'undone' ? 'imports.another' : 'imports.again')}
    </Button>
  )
  switch (state) {
    case 'checking':
      return <UnderWay text={t('imports.checkedRows', { n: done })} />
    case 'committing':
      return <UnderWay text={t('imports.takenRows', { done, rows })} done={done} all={rows} />
    case 'undoing':
      return <UnderWay text={t('imports.undoneRows', { done, rows: done + taken })} done={done} all={done + taken} />
    case 'refused':
      return (
        <>
          <Alert type="error" showIcon title={message ?? t('imports.expired')} />
          <p className="import-actions">{another}</p>
        </>
      )
    case 'checked':
      return <Checked view={view} another={another} />
    case 'committed':
      return (
        <>
          <Alert type={faulty > 0 ? 'warning' : 'success'} showIcon title={t('imports.committed', { taken })} />
          {message !== null && <p>{message}</p>}
          {faulty > 0 && <p>{t('imports.left', { n: faulty })}</p>}
          <p className="import-actions">
            <Link className="button primary" to="/ledgers/$code" params={{ code: view.ledger }} search={{}}>
              {t('imports.see')}
            </Link>
            {another}
            {taken > 0 && <UndoButton view={view} onUndone={keep} />}
          </p>
          <FaultTable view={view} />
        </>
      )
    case 'undone':
      return (
        <>
          <Alert type="info" showIcon title={t('imports.undone')} />
          <p className="import-actions">{another}</p>
        </>
      )
    default:
      return state satisfies never
  }
}

function UnderWay({ text, done, all }: { readonly text: string; readonly done?: number; readonly all?: number }) {
  const { t } = useTranslation()
  return (
    <div className="import-course" aria-live="polite">
      <progress {...(all ? { value: done ?? 0, max: all } : {})} aria-label={text} />
      <p>{text}</p>
      <p className="quiet">{t('imports.closing')}</p>
    </div>
  )
}

function Checked({ view, another }: { readonly view: ImportView; readonly another: React.ReactNode }) {
  const { t } = useTranslation()
  const { rows, faulty, notes, kept, message } = view
  const mayWhole = faulty === 0 && rows <= mostRowsAtOnce
  const [chosen, setMode] = useState<ImportMode>('file')
  const mode = mayWhole ? chosen : 'row'
  const commit = useMutation({ mutationFn: () => imports.commit(view, mode), onSuccess: keep })
  const n = rows - faulty
  const title =
    faulty === 0
      ? t('imports.allRight', { rows })
      : n === 0
        ? t('imports.allWrong', { rows })
        : t('imports.someWrong', { rows, faulty })
  return (
    <>
      <Alert type={faulty === 0 ? 'success' : n === 0 ? 'error' : 'warning'} showIcon title={title} />
      {message !== null && <p role="alert">{message}</p>}
      {notes !== null && notes.passedOver.length > 0 && (
        <p className="quiet">{t('imports.passedOver', { columns: notes.passedOver.join(t('word.comma')) })}</p>
      )}
      {notes !== null && notes.unknown.length > 0 && (
        <p className="quiet">{t('imports.unknown', { columns: notes.unknown.join(t('word.comma')) })}</p>
      )}
      {n > 0 && kept && (
        <Radio.Group
          className="import-modes"
          aria-label={t('imports.mode')}
          value={mode}
          onChange={({ target }) => setMode(target.value as ImportMode)}
          options={[
            {
              value: 'file',
              disabled: !mayWhole,
              label: rows > mostRowsAtOnce ? t('imports.tooMany', { n: mostRowsAtOnce }) : t('imports.modeFile'),
            },
            { value: 'row', label: t('imports.modeRow') },
          ]}
        />
      )}
      <Objection error={commit.error} onReload={() => commit.reset()} />
      <p className="import-actions">
        {n > 0 && kept && (
          <Button type="primary" loading={commit.isPending} onClick={() => commit.mutate()}>
            {t('imports.commit', { n })}
          </Button>
        )}
        {another}
      </p>
      <FaultTable view={view} />
    </>
  )
}
