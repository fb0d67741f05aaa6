import {
  type Citation,
  citeInEnglish,
  clocksInEnglish,
  type Expiry,
  expiryLabels,
  expiryLabelsInEnglish,
  type Refusal,
  sayCitation,
  sayRefusal,
} from '@fazhi/law'
import { useTranslation } from 'react-i18next'

/** What the law package names, in the reader's language; the titles of statutes stay in Chinese. */
export function useLawWords() {
  const isEnglish = useTranslation().i18n.language === 'en'
  const cite = (citation: Citation) => (isEnglish ? citeInEnglish(citation) : sayCitation(citation))
  return {
    cite,
    /** A refusal that the server has said in the reader's language. */
    refusal: (refusal: Refusal) => (isEnglish ? `${refusal.reason} (${cite(refusal.basis)})` : sayRefusal(refusal)),
    clock: (id: string, label: string) => (isEnglish ? (clocksInEnglish[id] ?? label) : label),
    expiry: (expiry: Expiry) => (isEnglish ? expiryLabelsInEnglish : expiryLabels)[expiry],
  }
}
