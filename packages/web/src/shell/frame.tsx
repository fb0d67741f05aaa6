import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import { Bell } from '../reminders/bell.tsx'
import { SearchBox } from '../search/search-box.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { MainMenu } from './main-menu.tsx'
import { SeatSwitch } from './seat-switch.tsx'
import { useSession } from './session.ts'
import './frame.css'
import './page.css'

export function Frame() {
  const { t } = useTranslation()
  const { name, region } = useSession()
  const [isOpen, setOpen] = useState(false)
  const isLoading = useRouterState({ select: (state) => state.status === 'pending' })
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {t('shell.skip')}
      </a>
      {region.demo && <p className="demo">{t('shell.demo')}</p>}
      <header className="top">
        <Button className="burger" aria-expanded={isOpen} aria-controls="side" onClick={() => setOpen(!isOpen)}>
          {t('shell.menu')}
        </Button>
        <strong>
          <b lang="zh-CN">{region.name}</b> <span>{t('shell.product')}</span>
        </strong>
        <SearchBox />
        <div className="who">
          <Bell />
          <SeatSwitch />
          <Link to="/account" className="name" title={t('security.title')}>
            <span lang="zh-CN">{name}</span>
          </Link>
          <LanguageSwitch />
          <Button type="text" size="small" onClick={leave}>
            {t('shell.signOut')}
          </Button>
        </div>
      </header>
      <aside id="side" className={isOpen ? 'side open' : 'side'}>
        <MainMenu onChosen={() => setOpen(false)} />
      </aside>
      <main id="content" className="content" tabIndex={-1} aria-busy={isLoading}>
        <Outlet />
      </main>
    </div>
  )
}

/** Everything fetched goes with the session: the page is loaded anew. */
async function leave() {
  await api.signOut()
  window.location.assign('/')
}
