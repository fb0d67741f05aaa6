import type { AccountView, NewPassword } from '@fazhi/ledger'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { App, Button, Empty, Input, Modal, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNaming } from '../i18n/i18n.ts'
import { Failure } from '../shell/failure.tsx'
import { useSession } from '../shell/session.ts'
import { useTitle } from '../shell/title.ts'
import { AccountForm } from './account-form.tsx'
import { administration, administrationQueries } from './api.ts'
import { AppointForm } from './appoint-form.tsx'
import { dutiesOf } from './duty.ts'
import { useDeed } from './use-deed.ts'
import '../ledger/record-table.css'
import './administration.css'

const route = getRouteApi('/administration/accounts')

/** Accounts with their posts: the system administrator makes and ends the one, the security administrator the other. */
export function AccountsPage() {
  const { t } = useTranslation()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const { seat } = useSession()
  const may = dutiesOf(seat.post)
  const { data: page, error, refetch } = useQuery(administrationQueries.accounts(search))
  const [isAdding, setAdding] = useState(false)
  const [shown, setShown] = useState<NewPassword | null>(null)
  const [subject, setSubject] = useState<AccountView | null>(null)
  // A new account is shown wherever it stands in the list, for what comes next is to give it a post.
  const showMade = (made: NewPassword) => {
    setShown(made)
    return navigate({ search: { search: made.account.login } })
  }
  useTitle(t('administration.accounts'))
  if (error) return <Failure error={error} onRetry={refetch} />
  return (
    <article className="page">
      <div className="page-head">
        <h1>{t('administration.accounts')}</h1>
        {may.accounts && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('administration.add')}
          </Button>
        )}
        <Input.Search
          key={search['search'] ?? ''}
          className="find"
          allowClear
          aria-label={t('administration.search')}
          placeholder={t('administration.search')}
          defaultValue={search['search'] ?? ''}
          onSearch={(part) => navigate({ search: part === '' ? {} : { search: part } })}
        />
      </div>
      {!page && <Skeleton active />}
      {page?.items.length === 0 && <Empty description={t('administration.nothing')} />}
      {page && page.items.length > 0 && (
        <div className="sheet">
          <table className="records">
            <thead>
              <tr>
                <th>{t('administration.login')}</th>
                <th>{t('administration.name')}</th>
                <th>{t('administration.posts')}</th>
                <th>{t('administration.state')}</th>
                <th>{t('administration.actions')}</th>
              </tr>
            </thead>
            <tbody>
              {page.items.map((account) => (
                <AccountLine key={account.id} account={account} onAppoint={setSubject} onPassword={setShown} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {page && (
        <p className="quiet turning">
          {t('administration.total', { n: page.total })}
          {search['after'] !== undefined && (
            <Link
              to="/administration/accounts"
              search={search['search'] === undefined ? {} : { search: search['search'] }}
            >
              {t('administration.first')}
            </Link>
          )}
          {page.after !== null && (
            <Link to="/administration/accounts" search={{ ...search, after: page.after }}>
              {t('administration.more')}
            </Link>
          )}
        </p>
      )}
      <AccountForm isOpen={isAdding} onClose={() => setAdding(false)} onMade={showMade} />
      <AppointForm account={subject} onClose={() => setSubject(null)} />
      <PasswordShown made={shown} onClose={() => setShown(null)} />
    </article>
  )
}

interface AccountLineProps {
  readonly account: AccountView
  readonly onAppoint: (account: AccountView) => void
  readonly onPassword: (made: NewPassword) => void
}
function AccountLine({ account, onAppoint, onPassword }: AccountLineProps) {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const naming = useNaming()
  const { seat, account: self, today } = useSession()
  const may = dutiesOf(seat.post)
  const { login, name, kind, disabled, appointments } = account
  const turn = useDeed(() => administration.changeAccount(account, { disabled: !disabled }))
  const reset = useDeed(() => administration.resetPassword(account), onPassword)
  const end = useDeed(administration.endAppointment)
  const isOver = (to: string | null) => to !== null && to < today
  const untouchable =
    account.id === self ? t('administration.self') : kind === 'staff' ? null : t('administration.local')
  return (
    <tr>
      <td>{login}</td>
      <td data-label={t('administration.name')} lang="zh-CN">
        {name}
      </td>
      <td data-label={t('administration.posts')}>
        <ul className="plain">
          {appointments.map((held) => (
            <li key={held.id} className={isOver(held.to) ? 'empty over' : undefined}>
              {naming(held.post, held.postLabel)} · <span lang="zh-CN">{held.organName}</span>{' '}
              <span className="quiet">
                {held.to === null
                  ? t('administration.span', { from: held.from })
                  : t('administration.spanTo', { from: held.from, to: held.to })}
              </span>{' '}
              {may.appointments && untouchable === null && !isOver(held.to) && (
                <button
                  type="button"
                  className="as-link"
                  onClick={() =>
                    modal.confirm({
                      title: t('administration.dismissAsk', { name, post: naming(held.post, held.postLabel) }),
                      onOk: () => end.mutateAsync(held).catch(() => {}),
                    })
                  }
                >
                  {t('administration.dismiss')}
                </button>
              )}
            </li>
          ))}
        </ul>
        {appointments.length === 0 && <span className="quiet">{t('administration.noPost')}</span>}
      </td>
      <td data-label={t('administration.state')}>
        <Tag variant="outlined">{t(disabled ? 'administration.disabled' : 'administration.enabled')}</Tag>
      </td>
      <td data-label={t('administration.actions')} className="deeds">
        {untouchable !== null && <span className="quiet">{untouchable}</span>}
        {untouchable === null && may.appointments && (
          <Button size="small" onClick={() => onAppoint(account)}>
            {t('administration.appoint')}
          </Button>
        )}
        {untouchable === null && may.accounts && (
          <>
            <Button
              size="small"
              onClick={() =>
                modal.confirm({
                  title: t(disabled ? 'administration.enableAsk' : 'administration.disableAsk', { name }),
                  onOk: () => turn.mutateAsync(undefined).catch(() => {}),
                })
              }
            >
              {t(disabled ? 'administration.enable' : 'administration.disable')}
            </Button>
            <Button
              size="small"
              onClick={() =>
                modal.confirm({
                  title: t('administration.resetAsk', { name }),
                  onOk: () => reset.mutateAsync(undefined).catch(() => {}),
                })
              }
            >
              {t('administration.reset')}
            </Button>
          </>
        )}
      </td>
    </tr>
  )
}

/** A password is shown once, to be handed over. */
function PasswordShown({ made, onClose }: { readonly made: NewPassword | null; readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Modal
      open={made !== null && made.password !== null}
      title={t('administration.passwordTitle', { name: made?.account.name ?? '' })}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('administration.close')}
        </Button>
      }
    >
      <dl className="facts">
        <div>
          <dt>{t('administration.login')}</dt>
          <dd>{made?.account.login}</dd>
        </div>
        <div>
          <dt>{t('administration.password')}</dt>
          <dd>
            <code>{made?.password}</code>
          </dd>
        </div>
      </dl>
      <p className="quiet">{t('administration.passwordOnce')}</p>
    </Modal>
  )
}
