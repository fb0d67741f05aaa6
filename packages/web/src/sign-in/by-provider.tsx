import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { providerHref } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { zh } from '../i18n/zh.ts'

const failures = zh.oidc
const isFailure = (code: string | null): code is keyof typeof failures => code !== null && Object.hasOwn(failures, code)

/** The way in by the provider outside, where there is one, and why it led nowhere. */
export function ByProvider() {
  const { t } = useTranslation()
  const { data: about } = useQuery(queries.about)
  if (!about?.provider) return null
  const { pathname, searchParams } = new URL(window.location.href)
  const failure = searchParams.get('oidc')
  searchParams.delete('oidc')
  const search = searchParams.size === 0 ? '' : `?${searchParams}`
  return (
    <div className="by-provider">
      {isFailure(failure) && <Alert type="error" showIcon title={t(`oidc.${failure}`)} />}
      <Button block href={providerHref(`${pathname}${search}`)}>
        {t('signIn.byProvider', { name: about.provider })}
      </Button>
    </div>
  )
}
