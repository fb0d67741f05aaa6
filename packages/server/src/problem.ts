import { type Refusal, sayRefusal } from '@fazhi/law'
import type { Fault, Problem } from '@fazhi/ledger'

/** An answer that is not the one asked for, thrown by whoever finds it and turned into RFC 9457 in one place. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

const problem = (type: string, status: number, title: string, detail: string, more: Partial<Problem> = {}) =>
  new ProblemError({ type: `/problems/${type}`, status, title, detail, ...more })

export const notFound = (what = '记录') =>
  problem('not-found', 404, '没有找到', `没有找到这${what === '记录' ? '条' : '个'}${what}，请核对地址`)
export const refusedBy = (refusal: Refusal) =>
  problem('refused', 409, '依法不能办理', sayRefusal(refusal), { article: refusal.basis })
export const invalid = (faults: readonly Fault[]) =>
  problem('invalid', 400, '填写有误', faults.map((f) => f.message).join('；'), { faults })
export const notGranted = (detail: string) => problem('not-granted', 403, '没有权限', detail)
export const signedOut = () => problem('signed-out', 401, '请先登录', '尚未登录，或者登录已经过期，请重新登录')
export const badCredentials = (detail: string) => problem('bad-credentials', 401, '登录没有成功', detail)
export const secondFactorWanted = () =>
  problem('second-factor', 403, '还差第二步验证', '请先输入动态口令；还没有绑定的，请先绑定，完成之后才能继续')
export const tooMany = (seconds: number) =>
  problem('too-many', 429, '尝试过于频繁', `登录没有成功的次数过多，请${Math.ceil(seconds / 60)}分钟后再试`)
export const conflict = (detail: string) => problem('conflict', 409, '现在不能办理', detail)
export const crossSite = () =>
  problem('cross-site', 403, '请求来自其他网站', '这个请求是从另一个网站发出的，没有执行。请在本系统的页面上重新操作')
export const changedMeanwhile = () =>
  problem('changed-meanwhile', 412, '记录已被他人更新', '您打开之后，这条记录已被他人更新，请重新打开，核对后再办理')
export const versionWanted = () =>
  problem('version-wanted', 428, '缺少版本', '请在 If-Match 中带上打开记录时的版本，以免覆盖他人的办理')
export const keyReused = () =>
  problem('key-reused', 422, '重复的请求编号', '这个请求编号已经用于另一份内容，请换一个编号')
/** Seconds after which to ask again, as it is sent in `Retry-After`. */
export const retryAfter = 5
export const outcomeUnknown = () =>
  problem(
    'outcome-unknown',
    503,
    '不能确定是否已经生效',
    '数据库在提交的时候断开，这次办理可能已经生效，也可能没有：请刷新后核对，没有生效的再办一次',
  )
export const databaseAway = () =>
  problem('database-away', 503, '数据库暂时连不上', '数据库暂时连不上，这次办理没有生效，数据没有改变：请稍后再试')
