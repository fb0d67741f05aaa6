import { findField, type Ledger } from '@fazhi/ledger'
import type { PublicPage } from './frame.ts'
import { type Html, html } from './html.ts'
import { choicesIn, type PublishedEntry, type PublishedPage, type Search, type Tombstone } from './published-entries.ts'

export interface ColumnLine {
  readonly ledger: Ledger
  readonly count: number
  readonly changedOn: string | null
}
const columnUrl = (base: string, { shape }: Ledger) => `${base}/${shape.code}`
const entryUrl = (base: string, ledger: Ledger, address: string) => `${columnUrl(base, ledger)}/${address}`
const time = (on: string) => html`<time datetime="${on}">${on}</time>`
const home = (base: string) => ({ url: base, label: '法治政府公开' })

export const homePage = (base: string, region: string, columns: readonly ColumnLine[]): PublicPage => ({
  title: `${region}法治政府公开`,
  meta: { ColumnName: '法治政府公开', ColumnType: '信息公开' },
  body: html`${
    columns.length === 0
      ? html`<p>还没有公开的栏目。</p>`
      : html`<ul class="entries">${columns.map(
          ({ ledger, count, changedOn }) => html`<li>
<h2><a href="${columnUrl(base, ledger)}">${ledger.shape.label}</a></h2>
<p class="quiet">${changedOn === null ? '还没有公开的内容' : html`共${count}条，最近更新于${time(changedOn)}`}</p>
</li>`,
        )}</ul>`
  }
<p><a href="${base}/receipts">凭回执编号查询来信的办理情况</a></p>`,
})

function searchForm(base: string, ledger: Ledger, search: Search): Html {
  const selects = choicesIn(ledger).map((name) => {
    const field = findField(ledger, name)
    return html`<p><label for="by-${name}">${field?.label}</label>
<select id="by-${name}" name="${name}"><option value="">不限</option>${Object.entries(field?.options ?? {}).map(
      ([value, label]) =>
        search.choices[name] === value
          ? html`<option value="${value}" selected>${label}</option>`
          : html`<option value="${value}">${label}</option>`,
    )}</select></p>`
  })
  return html`<form class="search" role="search" method="get" action="${columnUrl(base, ledger)}">
<p><label for="q">查找</label><input id="q" name="q" type="search" maxlength="100" value="${search.words}"></p>
${selects}
<p><button>查找</button></p>
</form>`
}

function pageLinks(base: string, ledger: Ledger, search: Search, { page, pages }: PublishedPage): Html | null {
  if (pages <= 1) return null
  const to = (at: number, label: string, rel: string) => {
    const query = new URLSearchParams({
      ...(search.words === '' ? {} : { q: search.words }),
      ...search.choices,
      page: String(at),
    })
    return html`<a rel="${rel}" href="${columnUrl(base, ledger)}?${query.toString()}">${label}</a>`
  }
  return html`<nav class="pages" aria-label="翻页">
${page > 1 ? to(page - 1, '上一页', 'prev') : null}<span>第${page}页，共${pages}页</span>${page < pages ? to(page + 1, '下一页', 'next') : null}
</nav>`
}

export function columnPage(base: string, ledger: Ledger, search: Search, found: PublishedPage): PublicPage {
  const isSearch = search.words !== '' || Object.keys(search.choices).length > 0
  const count = isSearch ? `找到${found.total}条` : `共${found.total}条`
  return {
    title: ledger.shape.label,
    trail: [home(base)],
    meta: { ColumnName: ledger.shape.label, ColumnType: '信息公开' },
    body: html`${searchForm(base, ledger, search)}
<p role="status">${count}${isSearch ? html`，<a href="${columnUrl(base, ledger)}">查看全部</a>` : null}</p>
${
  found.items.length === 0
    ? html`<p>${isSearch ? '没有找到，请换一个词，或者查看全部。' : '还没有公开的内容。'}</p>`
    : html`<ol class="entries">${found.items.map(
        ({ address, title, facts, changedOn }) => html`<li>
<h2><a href="${entryUrl(base, ledger, address)}">${title}</a></h2>
<dl>${facts.slice(1).map(({ label, said }) => (said === '' ? null : html`<div><dt>${label}</dt><dd>${said}</dd></div>`))}<div><dt>更新</dt><dd>${time(changedOn)}</dd></div></dl>
</li>`,
      )}</ol>`
}
${pageLinks(base, ledger, search, found)}
<p><a href="${base}/data/${ledger.shape.code}" type="application/json">机器可读的数据（JSON）</a></p>`,
  }
}

export function entryPage(
  base: string,
  ledger: Ledger,
  { address, title, facts, releasedOn, changedOn }: PublishedEntry,
): PublicPage {
  const rows = [
    ...facts.map(({ label, said }) => [label, said === '' ? '（未填写）' : said] as const),
    ['公开序号', address] as const,
    ['公开日期', time(releasedOn)] as const,
    ['最近更新', time(changedOn)] as const,
  ]
  return {
    title,
    trail: [home(base), { url: columnUrl(base, ledger), label: ledger.shape.label }],
    meta: { ColumnName: ledger.shape.label, ColumnType: '信息公开', ArticleTitle: title, PubDate: releasedOn },
    body: html`<dl class="facts">${rows.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>
${
  ledger.access.published?.letters === undefined
    ? null
    : html`<p><a class="button" href="${entryUrl(base, ledger, address)}/letter">投诉、建议或者评价</a></p>`
}
<p><a href="${base}/data/${ledger.shape.code}/${address}" type="application/json">机器可读的数据（JSON）</a></p>`,
  }
}

export const tombstonePage = (
  base: string,
  ledger: Ledger,
  { address, releasedOn, withdrawnOn, reason }: Tombstone,
): PublicPage => ({
  title: '内容已经撤回',
  trail: [home(base), { url: columnUrl(base, ledger), label: ledger.shape.label }],
  meta: { ColumnName: ledger.shape.label, ColumnType: '信息公开' },
  body: html`<p class="notice">这一条已经依法撤回，不再公开内容。</p>
<dl class="facts"><dt>公开序号</dt><dd>${address}</dd><dt>公开日期</dt><dd>${time(releasedOn)}</dd><dt>撤回日期</dt><dd>${time(withdrawnOn)}</dd><dt>说明</dt><dd>${reason}</dd></dl>
<p><a href="${columnUrl(base, ledger)}">返回${ledger.shape.label}</a></p>`,
})

export const problemPage = (base: string, title: string, detail: string): PublicPage => ({
  title,
  trail: [home(base)],
  body: html`<p class="notice alarm">${detail}</p>
<p><a href="${base}">返回首页</a></p>`,
})
