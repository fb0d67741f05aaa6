import type { Grant, Ledger, Post, Scope } from '@fazhi/ledger'
import { wantsSecondFactor } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { posts } from '@fazhi/lines/shared/posts'
import { getRouteApi } from '@tanstack/react-router'
import { Button, Select, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNaming } from '../i18n/i18n.ts'
import { ledgerWords } from '../i18n/ledger-words.ts'
import { useTitle } from '../shell/title.ts'
import '../ledger/record-table.css'
import '../administration/administration.css'
import './access.css'

const route = getRouteApi('/administration/roles')

/** What every post may do in every ledger, to be read and printed. */
export function RolesPage() {
  const { t } = useTranslation()
  const naming = useNaming()
  const navigate = route.useNavigate()
  const { post: chosen } = route.useSearch()
  useTitle(t('settings.roles'))
  const shown = posts.filter((post) => chosen === undefined || post.code === chosen)
  return (
    <article className="page">
      <div className="page-head roles-tools">
        <h1>{t('settings.roles')}</h1>
        <Select<string>
          className="find"
          allowClear
          aria-label={t('access.post')}
          placeholder={t('audits.anyPost')}
          showSearch={{ optionFilterProp: 'label' }}
          value={chosen ?? null}
          options={posts.map(({ code, label }) => ({ value: code, label: naming(code, label) }))}
          onChange={(post) => navigate({ search: post === undefined ? {} : { post } })}
        />
        <Button onClick={() => window.print()}>{t('access.print')}</Button>
      </div>
      <p className="quiet">{t('access.rolesAbout')}</p>
      {shown.map((post) => (
        <Role key={post.code} post={post} />
      ))}
    </article>
  )
}

function Role({ post }: { readonly post: Post }) {
  const { t } = useTranslation()
  const naming = useNaming()
  const granted = ledgers.flatMap((ledger) =>
    ledger.access.grants.filter((g) => g.post.code === post.code).map((grant) => ({ ledger, grant })),
  )
  return (
    <section>
      <h2>
        {naming(post.code, post.label)}{' '}
        {wantsSecondFactor(post, ledgers) && <Tag variant="outlined">{t('access.secondFactor')}</Tag>}
      </h2>
      {granted.length === 0 ? (
        <p className="quiet">{t('access.noLedger')}</p>
      ) : (
        <div className="sheet">
          <table className="records roles">
            <thead>
              <tr>
                <th>{t('settings.ledger')}</th>
                <th>{t('accessBy.see')}</th>
                <th>{t('access.create')}</th>
                <th>{t('accessBy.move')}</th>
                <th>{t('accessBy.correct')}</th>
              </tr>
            </thead>
            <tbody>
              {granted.map(({ ledger, grant }) => (
                <Line key={ledger.shape.code} ledger={ledger} grant={grant} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Line({ ledger, grant }: { readonly ledger: Ledger; readonly grant: Grant }) {
  const { t } = useTranslation()
  const { language } = useTranslation().i18n
  const words = ledgerWords(ledger, language)
  const scope = (of: Scope) => t(`accessScope.${of}`)
  const masked = Object.keys(grant.masked ?? {}).map((f) => words.fields[f] ?? f)
  return (
    <tr>
      <th scope="row">
        {words.label}{' '}
        {ledger.access.sensitivity === 'restricted' && (
          <Tag variant="outlined" color="error">
            {t('access.restricted')}
          </Tag>
        )}
      </th>
      <td data-label={t('accessBy.see')}>
        {scope(grant.see)}
        {masked.length > 0 && <p className="quiet">{t('access.masked', { fields: masked.join(t('word.comma')) })}</p>}
      </td>
      <td data-label={t('access.create')}>{grant.create === undefined ? '—' : t(`accessCreate.${grant.create}`)}</td>
      <td data-label={t('accessBy.move')}>
        {Object.entries(grant.move ?? {}).map(([of, moves]) => (
          <p key={of}>
            {scope(of as Scope)}
            {t('word.colon')}
            {moves === 'all' ? t('access.all') : (moves ?? []).map((m) => words.moves[m] ?? m).join(t('word.comma'))}
          </p>
        ))}
        {grant.move === undefined && '—'}
      </td>
      <td data-label={t('accessBy.correct')}>{grant.correct === undefined ? '—' : scope(grant.correct)}</td>
    </tr>
  )
}
