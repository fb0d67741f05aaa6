import { englishNames } from '@fazhi/lines/names.en'
import i18next, { type i18n } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { en } from './en.ts'
import { zh } from './zh.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh }
  }
}

export type Language = 'zh' | 'en'
const storageKey = 'fazhi.language'
const dress = (language: string) => {
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN'
}

/** Chinese unless this browser has chosen English before. */
export async function startLanguage(): Promise<i18n> {
  const i18n = i18next.use(initReactI18next)
  await i18n.init({
    resources: { zh: { translation: zh }, en: { translation: en } },
    lng: localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh',
    fallbackLng: 'zh',
    interpolation: { escapeValue: false },
  })
  dress(i18n.language)
  return i18n
}

export function chooseLanguage(i18n: i18n, language: Language) {
  localStorage.setItem(storageKey, language)
  dress(language)
  return i18n.changeLanguage(language)
}

/** Names a line, post or unit: as declared in Chinese, from the catalogue in English. */
export function useNaming() {
  const { language } = useTranslation().i18n
  return (code: string, declared: string): string => (language === 'en' ? (englishNames[code] ?? declared) : declared)
}
