import { posts } from '@fazhi/lines/shared/posts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Button, Empty, Input, Select, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayInput } from '../fields/day-input.tsx'
import { OrganSelect } from '../fields/organ-select.tsx'
import { useNaming } from '../i18n/i18n.ts'
import { Failure } from '../shell/failure.tsx'
import { useSession } from '../shell/session.ts'
import { useTitle } from '../shell/title.ts'
import { administrationQueries } from './api.ts'
import '../ledger/record-table.css'
import './administration.css'

const route = getRouteApi('/administration/holders')

/** Who holds which post on a day, unit by unit. */
export function HoldersPage() {
  const { t } = useTranslation()
  const naming = useNaming()
  const { today } = useSession()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const { data: page, error, refetch } = useQuery(administrationQueries.holders(search))
  useTitle(t('settings.holders'))
  const turn = (name: string, value: string | null | undefined) => {
    const { [name]: _, ...rest } = search
    navigate({ search: value ? { ...rest, [name]: value } : rest })
  }
  if (error) return <Failure error={error} onRetry={refetch} />
  return (
    <article className="page">
      <h1>{t('settings.holders')}</h1>
      <div className="page-head filters roles-tools">
        <DayInput aria-label={t('holders.on')} value={search['on'] ?? today} onChange={(on) => turn('on', on)} />
        <Select<string>
          allowClear
          aria-label={t('administration.post')}
          placeholder={t('holders.all')}
          showSearch={{ optionFilterProp: 'label' }}
          value={search['post'] ?? null}
          options={posts.map(({ code, label }) => ({ value: code, label: naming(code, label) }))}
          onChange={(post) => turn('post', post)}
        />
        <OrganSelect<string | null>
          aria-label={t('administration.organ')}
          placeholder={t('holders.anywhere')}
          value={search['organ'] ?? null}
          onChange={(organ) => turn('organ', organ)}
        />
        <Input.Search
          className="find"
          allowClear
          aria-label={t('administration.search')}
          placeholder={t('administration.search')}
          defaultValue={search['search'] ?? ''}
          onSearch={(part) => turn('search', part)}
        />
        <Button onClick={() => window.print()}>{t('access.print')}</Button>
      </div>
      {!page && <Skeleton active />}
      {page?.items.length === 0 && <Empty description={t('holders.none')} />}
      {page && page.items.length > 0 && (
        <>
          <div className="sheet">
            <table className="records">
              <thead>
                <tr>
                  <th>{t('administration.organ')}</th>
                  <th>{t('administration.post')}</th>
                  <th>{t('administration.name')}</th>
                  <th>{t('administration.login')}</th>
                  <th>{t('administration.from')}</th>
                </tr>
              </thead>
              <tbody>
                {page.items.map((held) => (
                  <tr key={held.id} className={held.disabled ? 'empty' : undefined}>
                    <td lang="zh-CN">{held.organName}</td>
                    <td data-label={t('administration.post')}>{naming(held.post, held.postLabel)}</td>
                    <td data-label={t('administration.name')} lang="zh-CN">
                      {held.name}
                    </td>
                    <td data-label={t('administration.login')}>{held.login}</td>
                    <td data-label={t('administration.from')}>
                      {held.to === null
                        ? t('administration.span', { from: held.from })
                        : t('administration.spanTo', { from: held.from, to: held.to })}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="quiet turning">
            {t(page.isWhole ? 'holders.total' : 'holders.notWhole', { n: page.items.length })}
          </p>
        </>
      )}
    </article>
  )
}
