import type { SessionView } from '@fazhi/ledger'
import { useTranslation } from 'react-i18next'
import { queries, queryClient } from '../api/queries.ts'
import { PreferenceForm } from '../reminders/preference-form.tsx'
import { useTitle } from '../shell/title.ts'
import { Factor } from './factor.tsx'
import { SessionList } from './session-list.tsx'
import './security.css'

/** One's own account: its second factor, and where it is signed in. */
export function SecurityPage() {
  const { t } = useTranslation()
  useTitle(t('security.title'))
  const renew = async (session: SessionView | null) => {
    if (session) queryClient.setQueryData(queries.session.queryKey, session)
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: queries.secondFactor.queryKey }),
      queryClient.invalidateQueries({ queryKey: queries.sessions.queryKey }),
    ])
  }
  return (
    <article className="page narrow security">
      <div className="page-head">
        <h1>{t('security.title')}</h1>
      </div>
      <Factor onChanged={renew} />
      <PreferenceForm />
      <SessionList />
    </article>
  )
}
