import { randomBytes } from 'node:crypto'
import { isPlainDate } from '@fazhi/law'
import type { OrganId } from '@fazhi/ledger'
import { systemAdministrator } from '@fazhi/lines/shared/posts'
import { addAccount } from '../auth/account.ts'
import { scopeOf } from '../auth/actor.ts'
import { issuerOf } from '../auth/oidc.ts'
import { endSessionsOf, linkIdentity, resetSecondFactor } from '../auth/sessions.ts'
import { todayOf } from '../house.ts'
import type { Command, CommandContext } from './command.ts'
import { type Result, refusal, usage } from './result.ts'

export const userCommand: Command = {
  usage:
    'user list | user add LOGIN --name 姓名 --post 岗位 --organ 单位 [--from DATE] [--password …] --as 系统管理员\n' +
    '  fazhi user second-factor reset LOGIN --as 系统管理员\n' +
    '  fazhi user sessions end LOGIN --as 系统管理员\n' +
    '  fazhi user link|unlink LOGIN --subject 统一身份编号 --as 系统管理员',
  about: '列出账号；新增账号及其岗位；设备丢失的，重置动态口令；结束某账号的全部登录；关联统一身份',
  async run(context) {
    const [verb, login, third] = context.args.words
    if (verb === 'list') return list(context)
    if (verb === 'add' && login !== undefined) return add(context, login)
    if (verb === 'second-factor' && login === 'reset' && third !== undefined) return resetFactor(context, third)
    if (verb === 'sessions' && login === 'end' && third !== undefined) return endSessions(context, third)
    if ((verb === 'link' || verb === 'unlink') && login !== undefined) return link(context, login, verb === 'link')
    return usage(`用法：fazhi ${userCommand.usage}`)
  },
}

async function list({ house, actor }: CommandContext): Promise<Result> {
  const rows = await house.store.transaction(scopeOf(actor), (tx) =>
    tx
      .selectFrom('account as a')
      .leftJoin('appointment as p', (join) =>
        join.onRef('p.region_code', '=', 'a.region_code').onRef('p.account_id', '=', 'a.id'),
      )
      .select(['a.login', 'a.name', 'p.post', 'p.organ_id as organ', 'p.from_on as from', 'p.to_on as to'])
      .where('a.region_code', '=', actor.region)
      .orderBy('a.login')
      .orderBy('p.from_on')
      .execute(),
  )
  return {
    code: 0,
    text: rows.map((r) => [r.login, r.name, r.post ?? '（无岗位）', r.organ ?? ''].join('\t')).join('\n'),
    json: rows,
  }
}

async function add({ house, config, actor, args }: CommandContext, login: string): Promise<Result> {
  if (actor.post !== systemAdministrator.code)
    return refusal('新增账号须由系统管理员办理，请用 --as 指明系统管理员的账号')
  const { name, post, organ, from = todayOf(house), password } = args.options
  if (!name || !post || !organ || !isPlainDate(from)) return usage(`用法：fazhi ${userCommand.usage}`)
  const secret = password ?? `Fz-${randomBytes(12).toString('base64url')}`
  await house.store.transaction(scopeOf(actor), (tx) =>
    addAccount(
      tx,
      actor.region,
      { login, name, password: secret, seats: [{ post, organ: organ as OrganId, from }] },
      config.passwordProfile,
    ),
  )
  const shown = password === undefined ? `，初始密码 ${secret}` : ''
  return { code: 0, text: `已新增账号 ${login}（${name}）${shown}`, json: { login, name, post, organ, from } }
}

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
