import { ledgers } from '@fazhi/lines'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** What the menu has for a post to which the public writes. */
export function LettersLink({ post }: { readonly post: string }) {
  const { t } = useTranslation()
  if (!ledgers.some(({ access }) => access.published?.letters?.code === post)) return null
  return (
    <Link to="/letters" activeOptions={{ includeSearch: false }}>
      {t('letters.title')}
    </Link>
  )
}
