import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import { SignInForm } from './sign-in-form.tsx'
import './sign-in.css'

export function SignInPage() {
  const { t } = useTranslation()
  return (
    <main className="sign-in">
      <header>
        <h1>{t('shell.product')}</h1>
        <p>{t('signIn.about')}</p>
      </header>
      <section>
        <h2>{t('signIn.title')}</h2>
        <SignInForm last={null} />
        <footer>
          <LanguageSwitch />
        </footer>
      </section>
    </main>
  )
}
