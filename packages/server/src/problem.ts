import { chineseOf, type Refusal, type Sayable, type Sentence, sayRefusal, sayRefusalInEnglish } from '@fazhi/law'
import type { Fault, Problem } from '@fazhi/ledger'
import type { StorageFault } from './db/storage-failed.ts'
import { type Language, naming, spoken } from './language.ts'
import { say } from './say.ts'

const english = (said: Sayable): string => spoken(said, 'en')

/** A sentence of two finished texts, in which nothing is to be filled in any more. */
const finished = (zh: string, en: string): Sentence => {
  const [left, right] = [zh, en].map((text) => text.replaceAll('{', '{brace}'))
  return { zh: left ?? '', en: right ?? '', given: { brace: '{' } }
}

/** An answer that is not the one asked for, thrown by whoever finds it and turned into RFC 9457 in one place. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  /** In Chinese, as it is written. */
  readonly problem: Problem
  readonly #english: () => Problem

  constructor(problem: Problem, translated: () => Problem) {
    super(problem.detail)
    this.problem = problem
    this.#english = translated
  }

  /** Its detail, for who keeps it to be told later. */
  get said(): Sentence {
    return finished(this.problem.detail, this.in('en').detail)
  }

  in(language: Language): Problem {
    return language === 'en' ? this.#english() : this.problem
  }
}

type More = Pick<Problem, 'article' | 'incident'>
const problem = (type: string, status: number, title: Sentence, detail: Sayable, more: More = {}): ProblemError => {
  const common = { type: `/problems/${type}`, status }
  return new ProblemError({ ...common, title: chineseOf(title), detail: chineseOf(detail), ...more }, () => ({
    ...common,
    title: english(title),
    detail: english(detail),
    ...more,
  }))
}

/** A refusal that one part of the house alone has. */
export const refused = (status: number, type: string, title: Sentence, detail: Sayable) =>
  problem(type, status, title, detail)

const nouns = {
  文书: say('文书'),
  账号: say('账号'),
  任职: say('任职'),
  单位: say('单位'),
  岗位: say('岗位'),
  登录: say('登录'),
  年度: say('年度'),
  数字: say('数字'),
  期限: say('期限'),
  环节: say('环节'),
  地址: say('地址'),
  任务: say('任务'),
  草稿: say('草稿'),
  请求: say('请求'),
  人员: say('人员'),
  导入: say('导入'),
  通知: say('通知'),
  台账: say('台账'),
  问题: say('问题'),
  提醒: say('提醒'),
  视图: say('视图'),
} as const
export const notFound = (what?: keyof typeof nouns | Sentence) => {
  const detail =
    what === undefined
      ? say('没有找到这条记录，请核对地址')
      : say('没有找到这个{what}，请核对地址', { what: typeof what === 'string' ? nouns[what] : what })
  return problem('not-found', 404, say('没有找到'), detail)
}
export const refusedBy = (refusal: Refusal) => {
  const common = { type: '/problems/refused', status: 409, article: refusal.basis }
  const title = say('依法不能办理')
  return new ProblemError({ ...common, title: chineseOf(title), detail: sayRefusal(refusal) }, () => ({
    ...common,
    title: english(title),
    detail: sayRefusalInEnglish(refusal, naming),
  }))
}
export const invalid = (faults: readonly Fault[]) => {
  const common = { type: '/problems/invalid', status: 400 }
  const title = say('填写有误')
  const told = (sayOf: (fault: Fault) => string) => faults.map((f) => ({ field: f.field, message: sayOf(f) }))
  const joined = (messages: readonly Fault[], mark: string) => messages.map((f) => f.message).join(mark)
  const own = told((f) => f.message)
  return new ProblemError({ ...common, title: chineseOf(title), detail: joined(own, '；'), faults: own }, () => {
    const theirs = told((f) => english(f.said ?? f.message))
    return { ...common, title: english(title), detail: joined(theirs, '; '), faults: theirs }
  })
}
export const notGranted = (detail: Sayable) => problem('not-granted', 403, say('没有权限'), detail)
export const signedOut = () =>
  problem('signed-out', 401, say('请先登录'), say('尚未登录，或者登录已经过期，请重新登录'))
export const badCredentials = (detail: Sayable) => problem('bad-credentials', 401, say('登录没有成功'), detail)
export const secondFactorWanted = () =>
  problem(
    'second-factor',
    403,
    say('还差第二步验证'),
    say('请先输入动态口令；还没有绑定的，请先绑定，完成之后才能继续'),
  )
export const otherFactorKey = () =>
  problem(
    'second-factor-key',
    409,
    say('动态口令无法核对'),
    say(
      '这一账号的动态口令不是用本机的密钥保存的，请系统管理员核对数据目录中的 second-factor-key，或者重置该账号的动态口令',
    ),
  )
export const tooMany = (seconds: number) =>
  problem(
    'too-many',
    429,
    say('尝试过于频繁'),
    say('登录没有成功的次数过多，请{minutes}分钟后再试', { minutes: Math.ceil(seconds / 60) }),
  )
export const conflict = (detail: Sayable) => problem('conflict', 409, say('现在不能办理'), detail)
export const crossSite = () =>
  problem(
    'cross-site',
    403,
    say('请求来自其他网站'),
    say('这个请求是从另一个网站发出的，没有执行。请在本系统的页面上重新操作'),
  )
export const changedMeanwhile = () =>
  problem(
    'changed-meanwhile',
    412,
    say('记录已被他人更新'),
    say('您打开之后，这条记录已被他人更新，请重新打开，核对后再办理'),
  )
export const versionWanted = () =>
  problem('version-wanted', 428, say('缺少版本'), say('请在 If-Match 中带上打开记录时的版本，以免覆盖他人的办理'))
export const keyReused = () =>
  problem('key-reused', 422, say('重复的请求编号'), say('这个请求编号已经用于另一份内容，请换一个编号'))
/** Seconds after which to ask again, as it is sent in `Retry-After`. */
export const retryAfter = 5
export const outcomeUnknown = () =>
  problem(
    'outcome-unknown',
    503,
    say('不能确定是否已经生效'),
    say('数据库在提交的时候断开，这次办理可能已经生效，也可能没有：请刷新后核对，没有生效的再办一次'),
  )
export const databaseAway = () =>
  problem(
    'database-away',
    503,
    say('数据库暂时连不上'),
    say('数据库暂时连不上，这次办理没有生效，数据没有改变：请稍后再试'),
  )
/** What is no request that can be read. */
export const unreadable = (status: number, detail: Sentence = say('请求无法识别，请核对后再试')) =>
  problem('request', status, say('请求有误'), detail)
/** Our own fault, known by a number. */
export const ownFault = (incident: string) =>
  problem(
    'fault',
    500,
    say('系统故障'),
    say('办理没有成功，数据没有改变。请把编号{incident}告诉系统管理员', { incident }),
    { incident },
  )

const storageWords: Readonly<Record<StorageFault, Sentence>> = {
  full: say(
    '磁盘已满，这次办理没有生效，已经办理的都在。请系统管理员腾出磁盘空间，之后不必重启即可继续办理；现在仍可查阅',
  ),
  readOnly: say(
    '数据所在的磁盘现在只能读，这次办理没有生效，已经办理的都在。请系统管理员检查磁盘，恢复后不必重启即可继续办理',
  ),
  broken: say('数据库所在的磁盘读写出错，这次办理没有生效，已经办理的都在。请系统管理员检查磁盘，恢复后可继续办理'),
}
export const storageFailed = (fault: StorageFault) => problem('storage', 507, say('现在不能写入'), storageWords[fault])
