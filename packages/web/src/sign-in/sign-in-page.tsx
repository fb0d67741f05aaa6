import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { queries } from '../api/queries.ts'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import { SignIn } from './sign-in.tsx'
import './sign-in.css'

export function SignInPage() {
  const { t } = useTranslation()
  const { data: about } = useQuery(queries.about)
  return (
    <main className="sign-in">
      <header>
        <h1>{t('shell.product')}</h1>
        <p>{t('signIn.about')}</p>
      </header>
      <section>
        <div>
          {about?.demo && <p className="demo">{t('shell.demo')}</p>}
          <SignIn last={null} />
          <footer>
            <LanguageSwitch />
          </footer>
        </div>
      </section>
    </main>
  )
}
