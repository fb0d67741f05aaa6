import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { dutiesOf } from './duty.ts'

/** What the menu has for one of the three administrators. */
export function AdministrationLinks({ post }: { readonly post: string }) {
  const { t } = useTranslation()
  const { accounts, appointments, audit } = dutiesOf(post)
  if (!accounts && !appointments && !audit) return null
  return (
    <section>
      <h2>{t('administration.title')}</h2>
      {!audit && (
        <Link to="/administration/accounts" activeOptions={{ includeSearch: false }}>
          {t('administration.accounts')}
        </Link>
      )}
      {!audit && <Link to="/administration/units">{t('administration.units')}</Link>}
      {accounts && <Link to="/administration/reminders">{t('reminders.rules')}</Link>}
      {accounts && <Link to="/administration/jobs">{t('jobs.title')}</Link>}
      {!audit && (
        <Link to="/administration/holders" activeOptions={{ includeSearch: false }}>
          {t('settings.holders')}
        </Link>
      )}
      {appointments && (
        <Link to="/administration/access" activeOptions={{ includeSearch: false }}>
          {t('settings.access')}
        </Link>
      )}
      <Link to="/administration/roles" activeOptions={{ includeSearch: false }}>
        {t('settings.roles')}
      </Link>
      {accounts && (
        <Link to="/administration/dictionaries" activeOptions={{ includeSearch: false }}>
          {t('settings.dictionaries')}
        </Link>
      )}
      {!appointments && <Link to="/administration/series">{t('settings.series')}</Link>}
      {accounts && <Link to="/administration/system">{t('settings.system')}</Link>}
      {audit && (
        <Link to="/administration/audit" activeOptions={{ includeSearch: false }}>
          {t('administration.audit')}
        </Link>
      )}
    </section>
  )
}
