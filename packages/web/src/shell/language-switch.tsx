import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { chooseLanguage } from '../i18n/i18n.ts'

/** Offers the other language in its own name. */
export function LanguageSwitch() {
  const { i18n } = useTranslation()
  const other = i18n.language === 'en' ? 'zh' : 'en'
  return (
    <Button type="text" size="small" lang={other} onClick={() => chooseLanguage(i18n, other)}>
      {other === 'en' ? 'English' : '中文'}
    </Button>
  )
}
