import type { AccountView } from '@fazhi/ledger'
import { administrators, operator } from '@fazhi/lines/shared/posts'
import { findAccount, listAccounts } from '../administration/account-view.ts'
import { changeAccount, createAccount, makePassword, resetPassword } from '../administration/accounts.ts'
import { appoint, endAppointment } from '../administration/appointments.ts'
import { type Administering, administering, recordDeed } from '../administration/deed.ts'
import { addAccount } from '../auth/account.ts'
import { type Actor, founder, scopeOf } from '../auth/actor.ts'
import { issuerOf } from '../auth/oidc.ts'
import { endSessionsOf, linkIdentity, resetSecondFactor } from '../auth/sessions.ts'
import type { Tx } from '../db/store.ts'
import { invalid, notFound } from '../problem.ts'
import type { Command, CommandContext } from './command.ts'
import { rekeyFactors } from './rekey.ts'
import { type Result, refusal, usage } from './result.ts'

const usages = [
  'user list',
  'user add LOGIN --name 姓名 [--password …] --as 系统管理员',
  'user disable|enable LOGIN --as 系统管理员',
  'user password LOGIN [--password …] --as 系统管理员',
  'user appoint LOGIN --post 岗位 --organ 单位 [--from DATE] --as 安全管理员',
  'user dismiss LOGIN --post 岗位 [--organ 单位] [--to DATE] --as 安全管理员',
  'user second-factor reset LOGIN --as 系统管理员',
  'user second-factor rekey --as 系统管理员',
  'user sessions end LOGIN --as 系统管理员',
  'user link|unlink LOGIN --subject 统一身份编号 --as 系统管理员',
  'user administrator LOGIN --post 三员岗位 --name 姓名 [--organ 单位]（只在本机，三员的密码、停用也在本机办理）',
]
export const userCommand: Command = {
  usage: usages.join('\n  fazhi '),
  about:
    '账号与岗位：建账号归系统管理员，任免归安全管理员，三员只能在本机建立；设备丢失的，重置动态口令；换密钥；结束某账号的全部登录；关联统一身份',
  async run(context) {
    const [verb, login, third] = context.args.words
    if (verb === 'list') return list(context)
    if (verb === 'second-factor' && login === 'reset' && third !== undefined) return resetFactor(context, third)
    if (verb === 'second-factor' && login === 'rekey') return rekeyFactors(context)
    if (verb === 'sessions' && login === 'end' && third !== undefined) return endSessions(context, third)
    if ((verb === 'link' || verb === 'unlink') && login !== undefined) return link(context, login, verb === 'link')
    const work = verbs.get(verb ?? '')
    if (work === undefined || login === undefined) return usage(`用法：\n  fazhi ${userCommand.usage}`)
    return work(context, login)
  },
}

type Work = (context: CommandContext, login: string) => Promise<Result>
/** Whoever works at the machine without naming an administrator acts as its holder, for the three administrators only. */
const actorFor = ({ actor }: CommandContext): Actor => (actor.post === operator.code ? founder(actor.region) : actor)

const administer = <T>(context: CommandContext, work: (tx: Tx, by: Administering) => Promise<T>): Promise<T> => {
  const actor = actorFor(context)
  return context.house.store.transaction(scopeOf(actor), (tx) => work(tx, administering(context.house, actor)))
}
async function named(tx: Tx, by: Administering, login: string): Promise<AccountView> {
  const row = await tx
    .selectFrom('account')
    .select('id')
    .where('region_code', '=', by.actor.region)
    .where('login', '=', login)
    .executeTakeFirst()
  if (!row) throw notFound('账号')
  const account = await findAccount(tx, by, row.id)
  if (by.actor.post === 'founder' && account.kind === 'staff')
    throw invalid([{ field: 'as', message: `“${login}”不是三员的账号，请用 --as 指明系统管理员或者安全管理员` }])
  return account
}
const password = (made: string | null) => (made === null ? '' : `，密码 ${made}`)

async function list(context: CommandContext): Promise<Result> {
  const { items } = await administer(context, (tx, by) =>
    listAccounts(tx, by, { search: '', after: '', limit: 10_000 }),
  )
  const rows = items.flatMap((a) => {
    const held = a.appointments.map((p) => [a.login, a.name, p.post, p.organ, p.from, p.to ?? ''])
    return held.length === 0 ? [[a.login, a.name, '（无岗位）', '', '', '']] : held
  })
  return { code: 0, text: rows.map((r) => r.join('\t').trimEnd()).join('\n'), json: items }
}

const add: Work = async (context, login) => {
  const { name, password: given, post } = context.args.options
  if (!name) return usage(`用法：fazhi ${usages[1]}`)
  if (actorFor(context).post === 'founder') return refusal('新增账号须由系统管理员办理，请用 --as 指明系统管理员的账号')
  if (post !== undefined) return usage('建账号与任命分由两人办理：先 fazhi user add，再由安全管理员 fazhi user appoint')
  const made = await administer(context, (tx, by) => createAccount(tx, by, { login, name, password: given }))
  return { code: 0, text: `已新增账号 ${login}（${name}）${password(made.password)}`, json: made.account }
}
const turn =
  (disabled: boolean): Work =>
  async (context, login) => {
    const account = await administer(context, async (tx, by) => {
      const { id, version } = await named(tx, by, login)
      return changeAccount(tx, by, id, version, { disabled })
    })
    return { code: 0, text: `已${disabled ? '停用' : '启用'}账号 ${login}`, json: account }
  }
const reset: Work = async (context, login) => {
  const made = await administer(context, async (tx, by) => {
    const { id, version } = await named(tx, by, login)
    return resetPassword(tx, by, id, version, context.args.options['password'])
  })
  return { code: 0, text: `已重置 ${login} 的密码${password(made.password)}`, json: made.account }
}
const give: Work = async (context, login) => {
  const { post, organ, from } = context.args.options
  if (!post || !organ) return usage(`用法：fazhi ${usages[4]}`)
  const account = await administer(context, async (tx, by) => {
    const { id } = await named(tx, by, login)
    return appoint(tx, by, id, { post, organ, from: from ?? by.today })
  })
  return { code: 0, text: `已任命 ${login} 为 ${post}（${organ}）`, json: account }
}
const take: Work = async (context, login) => {
  const { post, organ, to } = context.args.options
  if (!post) return usage(`用法：fazhi ${usages[5]}`)
  const account = await administer(context, async (tx, by) => {
    const { appointments } = await named(tx, by, login)
    const open = appointments.filter(
      (p) => p.post === post && (organ === undefined || p.organ === organ) && (p.to === null || p.to >= by.today),
    )
    const [held, other] = open
    if (!held) throw notFound('任职')
    if (other) throw invalid([{ field: 'organ', message: '在几个单位任此岗位，请用 --organ 指明' }])
    return endAppointment(tx, by, held.id, held.version, to)
  })
  return { code: 0, text: `已免去 ${login} 的 ${post}`, json: account }
}
const administrator: Work = async (context, login) => {
  const { post, name, organ, password: given } = context.args.options
  if (actorFor(context).post !== 'founder') return refusal('三员的账号由掌管服务器的人在本机建立，请不要用 --as')
  if (!name || !administrators.some((a) => a.code === post) || !post) return usage(`用法：fazhi ${usages[10]}`)
  const secret = given ?? makePassword()
  const account = await administer(context, async (tx, by) => {
    const { region } = by.actor
    const units = await tx
      .selectFrom('organ')
      .select('id')
      .where('region_code', '=', region)
      .where('parent_id', 'is', null)
      .execute()
    const unit = organ ?? units[0]?.id ?? ''
    const seats = [{ post, organ: unit as AccountView['appointments'][number]['organ'], from: by.today }]
    const id = await addAccount(tx, region, { login, name, password: secret, seats })
    const after = { login, name, post, organ: unit, from: by.today }
    await recordDeed(tx, by, { ledger: 'account', record: id, name: 'add', after })
    return findAccount(tx, by, id)
  })
  return { code: 0, text: `已建立 ${login}（${name}，${post}）${password(given ? null : secret)}`, json: account }
}
const verbs: ReadonlyMap<string, Work> = new Map([
  ['add', add],
  ['disable', turn(true)],
  ['enable', turn(false)],
  ['password', reset],
  ['appoint', give],
  ['dismiss', take],
  ['administrator', administrator],
])
async function resetFactor({ house, actor }: CommandContext, login: string): Promise<Result> {
  await resetSecondFactor(house, actor, ['login', login])
  return { code: 0, text: `已重置 ${login} 的动态口令和恢复码，下次登录时须重新绑定`, json: { login } }
}

async function endSessions({ house, actor }: CommandContext, login: string): Promise<Result> {
  const ended = await endSessionsOf(house, actor, ['login', login])
  return { code: 0, text: `已结束 ${login} 的${ended}次登录`, json: { login, ended } }
}

async function link({ house, config, actor, args }: CommandContext, login: string, isLinked: boolean): Promise<Result> {
  const { subject } = args.options
  if (!subject) return usage(`用法：fazhi ${userCommand.usage}`)
  if (config.oidc === undefined) return refusal('没有设 FAZHI_OIDC_ISSUER，不使用统一身份认证')
  const issuer = issuerOf(config.oidc.issuer)
  await linkIdentity(house, actor, ['login', login], { issuer, subject }, isLinked)
  const text = isLinked ? `已把统一身份关联到 ${login}` : `已解除 ${login} 的统一身份，并结束其全部登录`
  return { code: 0, text, json: { login, issuer } }
}
