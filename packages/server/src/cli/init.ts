import type { OrganId } from '@fazhi/ledger'
import { auditAdministrator, operator, securityAdministrator, systemAdministrator } from '@fazhi/lines/shared/posts'
import { makePassword } from '../administration/accounts.ts'
import { addAccount } from '../auth/account.ts'
import { founder, scopeOf } from '../auth/actor.ts'
import { findRegion } from '../auth/region.ts'
import type { Config } from '../config.ts'
import { type House, todayOf } from '../house.ts'
import { completeSearch } from '../search/rebuild.ts'
import type { Arguments } from './command.ts'
import { openStore } from './open-house.ts'
import { type Result, refusal, usage } from './result.ts'

export const initUsage = 'init --region 211302 --name 朝阳市双塔区 --place 朝双 [--login admin]'

/**
 * Makes a real district: the region, its government, its three administrators, whose passwords are said once, and an
 * operator for the command line.
 */
export async function init(config: Config, { options }: Arguments): Promise<Result> {
  const { region, name, place, login = 'admin' } = options
  if (region === undefined || !/^\d{6}$/.test(region) || !name || !place) return usage(`用法：fazhi ${initUsage}`)
  const store = await openStore(config)
  const house: House = { store, now: () => new Date() }
  const password = config.adminPassword ?? makePassword()
  try {
    const result = await store.transaction(scopeOf(founder(region)), async (tx): Promise<Result> => {
      if (await findRegion(tx, region)) return refusal(`行政区${region}已经建好，不再重建`)
      await tx.insertInto('region').values({ region_code: region, name, place, demo: false }).execute()
      await tx
        .insertInto('organ')
        .values({ region_code: region, id: 'gov', name: `${name}人民政府`, parent_id: null, path: '/gov/' })
        .execute()
      const seat = (post: string) => [{ post, organ: 'gov' as OrganId, from: todayOf(house) }]
      const administrators = [
        { login, password, ...systemAdministrator },
        { login: 'security', password: makePassword(), ...securityAdministrator },
        { login: 'auditor', password: makePassword(), ...auditAdministrator },
      ]
      for (const a of administrators)
        await addAccount(
          tx,
          region,
          { login: a.login, name: a.label, password: a.password, seats: seat(a.code) },
          config.passwordProfile,
        )
      await addAccount(tx, region, {
        login: 'operator',
        name: '运维人员',
        password: makePassword(),
        seats: seat(operator.code),
      })
      const shown = administrators.map((a) => {
        const isGiven = a.code === systemAdministrator.code && config.adminPassword !== undefined
        return `  ${a.label} ${a.login}，${isGiven ? '密码取自 FAZHI_ADMIN_PASSWORD' : `初始密码 ${a.password}`}`
      })
      return {
        code: 0,
        text: [`已建立${name}（${region}）。三员各由一人担任，请分别交付，首次登录后妥善保管：`, ...shown].join('\n'),
        json: { region, name, login, administrators: administrators.map((a) => a.login) },
      }
    })
    if (result.code === 0) await completeSearch(house, region)
    return result
  } finally {
    await store.close()
  }
}
