import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { App, ConfigProvider } from 'antd'
import en from 'antd/locale/en_US'
import zh from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { useTranslation } from 'react-i18next'
import 'antd/dist/reset.css'
import { queryClient } from './api/queries.ts'
import { startLanguage } from './i18n/i18n.ts'
import { router } from './router.tsx'
import { applyPalette, theme } from './shell/theme.ts'

/** What the page's policy lets style elements be known by. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? ''

function Workbench() {
  const isEnglish = useTranslation().i18n.language === 'en'
  dayjs.locale(isEnglish ? 'en' : 'zh-cn')
  return (
    <ConfigProvider csp={{ nonce }} theme={theme} locale={isEnglish ? en : zh} button={{ autoInsertSpace: false }}>
      <App component={false}>
        <RouterProvider router={router} />
      </App>
    </ConfigProvider>
  )
}

const root = document.getElementById('root')
if (root) {
  applyPalette(document.documentElement)
  await startLanguage()
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Workbench />
      </QueryClientProvider>
    </StrictMode>,
  )
}
