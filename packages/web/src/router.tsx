import {
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { readSearch } from './read-search.ts'
import { Failure } from './shell/failure.tsx'
import { Frame } from './shell/frame.tsx'
import { Gate } from './shell/gate.tsx'
import { NotFound } from './shell/not-found.tsx'

const Entrance = () => (
  <Gate>
    <Frame />
  </Gate>
)
const root = createRootRoute({ component: Entrance, notFoundComponent: NotFound })
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./home/home-page.tsx'), 'HomePage'),
})
const board = createRoute({
  getParentRoute: () => root,
  path: '/enforcement/board',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./lines/enforcement/board-page.tsx'), 'BoardPage'),
})
const firstOffence = createRoute({
  getParentRoute: () => root,
  path: '/enforcement/first-offence',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./lines/enforcement/first-offence-page.tsx'), 'FirstOffencePage'),
})
const exam = createRoute({
  getParentRoute: () => root,
  path: '/enforcement/exam',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./lines/enforcement/exam-page.tsx'), 'ExamPage'),
})
const contest = createRoute({
  getParentRoute: () => root,
  path: '/enforcement/contest',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./lines/enforcement/contest-page.tsx'), 'ContestPage'),
})
const list = createRoute({
  getParentRoute: () => root,
  path: '/ledgers/$code',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./ledger/list-page.tsx'), 'ListPage'),
})
const intake = createRoute({
  getParentRoute: () => root,
  path: '/ledgers/$code/new',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./ledger/intake-page.tsx'), 'IntakePage'),
})
const importing = createRoute({
  getParentRoute: () => root,
  path: '/ledgers/$code/import',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./imports/import-page.tsx'), 'ImportPage'),
})
const record = createRoute({
  getParentRoute: () => root,
  path: '/ledgers/$code/$id',
  component: lazyRouteComponent(() => import('./ledger/record-page.tsx'), 'RecordPage'),
})
const request = createRoute({
  getParentRoute: () => root,
  path: '/requests/$id',
  component: lazyRouteComponent(() => import('./request/request-page.tsx'), 'RequestPage'),
})
const handover = createRoute({
  getParentRoute: () => root,
  path: '/handover',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./handover/handover-page.tsx'), 'HandoverPage'),
})
const paper = createRoute({
  getParentRoute: () => root,
  path: '/ledgers/$code/$id/papers/$name',
  component: lazyRouteComponent(() => import('./papers/paper-page.tsx'), 'PaperPage'),
})
const calendar = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./calendar/calendar-page.tsx'), 'CalendarPage'),
})
const report = createRoute({
  getParentRoute: () => root,
  path: '/report/$year',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./report/report-page.tsx'), 'ReportPage'),
})
const latestReport = createRoute({
  getParentRoute: () => root,
  path: '/report',
  component: lazyRouteComponent(() => import('./report/report-page.tsx'), 'LatestReport'),
})
const clocks = createRoute({
  getParentRoute: () => root,
  path: '/clocks',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./clocks/clocks-page.tsx'), 'ClocksPage'),
})
const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('./security/security-page.tsx'), 'SecurityPage'),
})
const accounts = createRoute({
  getParentRoute: () => root,
  path: '/administration/accounts',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./administration/accounts-page.tsx'), 'AccountsPage'),
})
const units = createRoute({
  getParentRoute: () => root,
  path: '/administration/units',
  component: lazyRouteComponent(() => import('./administration/units-page.tsx'), 'UnitsPage'),
})
const audit = createRoute({
  getParentRoute: () => root,
  path: '/administration/audit',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./administration/audit-page.tsx'), 'AuditPage'),
})
const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./search/search-page.tsx'), 'SearchPage'),
})
const dashboards = createRoute({
  getParentRoute: () => root,
  path: '/dashboards',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./dashboards/overview-page.tsx'), 'OverviewPage'),
})
const sheet = createRoute({
  getParentRoute: () => root,
  path: '/dashboards/sheet',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./dashboards/sheet-page.tsx'), 'SheetPage'),
})
const dueRecords = createRoute({
  getParentRoute: () => root,
  path: '/dashboards/due',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./dashboards/due-page.tsx'), 'DuePage'),
})
const dashboard = createRoute({
  getParentRoute: () => root,
  path: '/dashboards/$line',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./dashboards/line-page.tsx'), 'LinePage'),
})
const statutes = createRoute({
  getParentRoute: () => root,
  path: '/statutes',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./settings/statutes-page.tsx'), 'StatutesPage'),
})
const dictionaries = createRoute({
  getParentRoute: () => root,
  path: '/administration/dictionaries',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./settings/dictionaries-page.tsx'), 'DictionariesPage'),
})
const series = createRoute({
  getParentRoute: () => root,
  path: '/administration/series',
  component: lazyRouteComponent(() => import('./settings/series-page.tsx'), 'SeriesPage'),
})
const system = createRoute({
  getParentRoute: () => root,
  path: '/administration/system',
  component: lazyRouteComponent(() => import('./settings/system-page.tsx'), 'SystemPage'),
})
const access = createRoute({
  getParentRoute: () => root,
  path: '/administration/access',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./access/access-page.tsx'), 'AccessPage'),
})
const roles = createRoute({
  getParentRoute: () => root,
  path: '/administration/roles',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./access/roles-page.tsx'), 'RolesPage'),
})
const holders = createRoute({
  getParentRoute: () => root,
  path: '/administration/holders',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./administration/holders-page.tsx'), 'HoldersPage'),
})
const notices = createRoute({
  getParentRoute: () => root,
  path: '/notices',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./reminders/notices-page.tsx'), 'NoticesPage'),
})
const reminderRules = createRoute({
  getParentRoute: () => root,
  path: '/administration/reminders',
  component: lazyRouteComponent(() => import('./reminders/rules-page.tsx'), 'RulesPage'),
})
const jobs = createRoute({
  getParentRoute: () => root,
  path: '/administration/jobs',
  component: lazyRouteComponent(() => import('./jobs/jobs-page.tsx'), 'JobsPage'),
})
const holidays = createRoute({
  getParentRoute: () => root,
  path: '/holidays',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./holidays/holidays-page.tsx'), 'HolidaysPage'),
})
const letters = createRoute({
  getParentRoute: () => root,
  path: '/letters',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./publication/letters-page.tsx'), 'LettersPage'),
})
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  beforeLoad: () => {
    throw redirect({ to: '/', search: {} })
  },
})

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    board,
    firstOffence,
    exam,
    contest,
    calendar,
    list,
    intake,
    importing,
    record,
    request,
    handover,
    paper,
    latestReport,
    report,
    clocks,
    account,
    accounts,
    units,
    audit,
    search,
    dashboards,
    sheet,
    dueRecords,
    dashboard,
    notices,
    reminderRules,
    jobs,
    holidays,
    statutes,
    dictionaries,
    series,
    system,
    access,
    roles,
    holders,
    letters,
    signIn,
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: ({ error, reset }: ErrorComponentProps) => <Failure error={error} onRetry={reset} />,
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(readSearch(search)).toString()
    return text === '' ? '' : `?${text}`
  },
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
