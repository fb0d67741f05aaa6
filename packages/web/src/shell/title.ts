import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** Names the page in the window's title. */
export function useTitle(title: string) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = `${title} · ${t('shell.product')}`
  }, [title, t])
}
