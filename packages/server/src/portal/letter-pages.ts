import { shanghaiDate } from '@fazhi/law'
import type { Fault, Ledger } from '@fazhi/ledger'
import type { PublicPage } from './frame.ts'
import { type Html, html } from './html.ts'
import { letterKinds, type Receipt, ratings, trap } from './letters.ts'
import type { PublishedEntry } from './published-entries.ts'

type Form = Readonly<Record<string, string>>
const trailOf = (base: string, ledger: Ledger, { address, title }: PublishedEntry) => [
  { url: base, label: '法治政府公开' },
  { url: `${base}/${ledger.shape.code}`, label: ledger.shape.label },
  { url: `${base}/${ledger.shape.code}/${address}`, label: title },
]

/** What is wrong stands above the form, each with a link to its field, and again beside the field. */
const summary = (faults: readonly Fault[]): Html | null =>
  faults.length === 0
    ? null
    : html`<div class="notice alarm" role="alert"><p>没有提交，请修改以下各项：</p><ul>${faults.map(({ field, message }) => html`<li><a href="#${field}">${message}</a></li>`)}</ul></div>`

function wrong(faults: readonly Fault[], field: string): Html | null {
  const fault = faults.find((f) => f.field === field)
  return fault === undefined ? null : html`<span class="fault" id="${field}-fault">${fault.message}</span>`
}
const described = (faults: readonly Fault[], field: string, hint: string) =>
  faults.some((f) => f.field === field)
    ? html` aria-invalid="true" aria-describedby="${hint} ${field}-fault"`
    : html` aria-describedby="${hint}"`

const option = (name: string, value: string, label: string, chosen: string | undefined) =>
  html`<label>${
    chosen === value
      ? html`<input type="radio" name="${name}" value="${value}" checked>`
      : html`<input type="radio" name="${name}" value="${value}">`
  }${label}</label>`

export function letterPage(
  base: string,
  ledger: Ledger,
  entry: PublishedEntry,
  key: string,
  form: Form = {},
  faults: readonly Fault[] = [],
): PublicPage {
  return {
    title: '投诉、建议或者评价',
    trail: trailOf(base, ledger, entry),
    body: html`<p>对象：${entry.title}。不必留下姓名。提交以后会显示一个回执编号，凭它可以查询办理情况。</p>
${summary(faults)}
<form class="letter" method="post" action="${base}/${ledger.shape.code}/${entry.address}/letter" accept-charset="utf-8">
<input type="hidden" name="key" value="${key}">
<fieldset id="kind"><legend>种类</legend>${wrong(faults, 'kind')}
${Object.entries(letterKinds).map(([value, label]) => option('kind', value, label, form['kind']))}</fieldset>
<fieldset id="rating"><legend>满意程度（评价时选择）</legend>${wrong(faults, 'rating')}
${Object.entries(ratings)
  .toReversed()
  .map(([value, label]) => option('rating', value, label, form['rating']))}</fieldset>
<p><label for="body">内容</label><span class="hint" id="body-hint">五至两千个字。请不要写身份证号、银行卡号等个人信息。</span>${wrong(faults, 'body')}
<textarea id="body" name="body" rows="8" maxlength="2000" required${described(faults, 'body', 'body-hint')}>
${form['body'] ?? ''}</textarea></p>
<p><label for="contact">联系方式（可以不填）</label><span class="hint" id="contact-hint">只有办理的单位看得到。</span>${wrong(faults, 'contact')}
<input id="contact" name="contact" maxlength="100" autocomplete="off" value="${form['contact'] ?? ''}"${described(faults, 'contact', 'contact-hint')}></p>
<p class="nobody" aria-hidden="true"><label for="${trap}">请留空</label><input id="${trap}" name="${trap}" tabindex="-1" autocomplete="off"></p>
<p><button>提交</button></p>
</form>`,
  }
}

export const sentPage = (base: string, ledger: Ledger, entry: PublishedEntry, code: string): PublicPage => ({
  title: '已经收到',
  trail: trailOf(base, ledger, entry),
  body: html`<p class="notice" role="status">来信已经收到，将由承办单位办理。</p>
<p>回执编号（只在这里显示一次，请抄下或者打印）：</p>
<p class="code">${code}</p>
<p><a href="${base}/receipts">凭回执编号查询办理情况</a></p>`,
})

const sayDay = (at: string) => {
  const on = shanghaiDate(new Date(at))
  return html`<time datetime="${on}">${on}</time>`
}
export const receiptPage = (
  base: string,
  found: Receipt | 'unknown' | null,
  faults: readonly Fault[] = [],
): PublicPage => ({
  title: '查询来信的办理情况',
  trail: [{ url: base, label: '法治政府公开' }],
  body: html`${summary(faults)}${
    found === null
      ? null
      : found === 'unknown'
        ? html`<p class="notice alarm" role="status">没有这个编号的来信，请核对后再查询。</p>`
        : html`<div class="notice" role="status"><dl class="facts"><dt>种类</dt><dd>${letterKinds[found.kind]}</dd><dt>收到日期</dt><dd>${sayDay(found.sentAt)}</dd><dt>办理情况</dt><dd>${found.answer === null ? '办理中，还没有答复' : '已经答复'}</dd>${
            found.answer === null || found.answeredAt === null
              ? null
              : html`<dt>答复日期</dt><dd>${sayDay(found.answeredAt)}</dd><dt>答复</dt><dd>${found.answer}</dd>`
          }</dl></div>`
  }
<form class="letter" method="post" action="${base}/receipts" accept-charset="utf-8">
<p><label for="code">回执编号</label><span class="hint" id="code-hint">提交来信时显示的十六位编号。</span>${wrong(faults, 'code')}
<input id="code" name="code" maxlength="40" required autocomplete="off" spellcheck="false"${described(faults, 'code', 'code-hint')}></p>
<p><button>查询</button></p>
</form>`,
})
