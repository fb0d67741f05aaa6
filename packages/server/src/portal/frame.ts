import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Html, html, trustedHtml } from './html.ts'

/** How the public pages stand in the district's own site. */
export interface FrameSettings {
  /** The path under which the pages are served, without a slash at its end. */
  readonly base?: string | undefined
  /** A folder with `header.html`, `footer.html` and `frame.css`, each of which may be missing. */
  readonly folder?: string | undefined
  /** The region whose pages are served; the only one there is without it. */
  readonly region?: string | undefined
  /** The mark of the government's site (网站标识码). */
  readonly siteCode?: string | undefined
  /** Sites that may show the pages in a frame. */
  readonly embedders?: readonly string[] | undefined
}
export interface Style {
  readonly url: string
  readonly text: string
}
/** What stands around every public page. */
export interface Frame {
  readonly base: string
  readonly styles: readonly Style[]
  readonly header: Html
  readonly footer: Html
  readonly siteCode: string | undefined
  readonly policy: string
}

export const defaultBase = '/open'
const ownCss = ['forms.css', 'portal.css'].map((name) => fileURLToPath(new URL(name, import.meta.url)))
const siteName = '法治政府公开'

/** Of every public page: it loads a style and pictures of its own server, and runs nothing. */
const policyFor = (embedders: readonly string[]) =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${embedders.length === 0 ? "'none'" : embedders.join(' ')}`,
  ].join('; ')

/** Named after what it holds, so that a browser may keep it and still sees a new one. */
const styleAt = (base: string, name: string, text: string): Style => ({
  url: `${base}/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.css`,
  text,
})

const ownHeader = (base: string) => html`<header class="own">
  <a class="own-name" href="${base}">${siteName}</a>
</header>`
const ownFooter = html`<footer class="own">
  <p>所列内容由承办单位依法公开；有误或者疑问，请向承办单位提出。</p>
</footer>`

/** @throws when the folder of the frame cannot be read */
export async function openFrame({
  base = defaultBase,
  folder,
  siteCode,
  embedders = [],
}: FrameSettings): Promise<Frame> {
  const own = async (name: string) => {
    if (folder === undefined) return null
    return readFile(join(folder, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
  }
  const [header, footer, css] = [await own('header.html'), await own('footer.html'), await own('frame.css')]
  return {
    base,
    styles: [
      styleAt(base, 'portal', (await Promise.all(ownCss.map((file) => readFile(file, 'utf8')))).join('')),
      ...(css === null ? [] : [styleAt(base, 'frame', css)]),
    ],
    header: header === null ? ownHeader(base) : trustedHtml(header),
    footer: footer === null ? ownFooter : trustedHtml(footer),
    siteCode,
    policy: policyFor(embedders),
  }
}

/** A public page, before it stands in its frame. */
export interface PublicPage {
  readonly title: string
  /** What follows the heading. */
  readonly body: Html
  /** The pages above this one, outermost first. */
  readonly trail?: readonly { readonly url: string; readonly label: string }[]
  /** `meta` elements that government sites carry: name and content. */
  readonly meta?: Readonly<Record<string, string>>
}

export function framed(frame: Frame, { title, body, trail = [], meta = {} }: PublicPage): string {
  const metas = { SiteName: siteName, ...(frame.siteCode === undefined ? {} : { SiteIDCode: frame.siteCode }), ...meta }
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${title} - ${siteName}</title>
${Object.entries(metas).map(([name, content]) => html`<meta name="${name}" content="${content}">\n`)}${frame.styles.map(({ url }) => html`<link rel="stylesheet" href="${url}">\n`)}</head>
<body>
<a class="skip" href="#main">跳到正文</a>
${frame.header}
${
  trail.length === 0
    ? null
    : html`<nav class="trail" aria-label="当前位置"><ol>${trail.map(({ url, label }) => html`<li><a href="${url}">${label}</a></li>`)}<li aria-current="page">${title}</li></ol></nav>`
}
<main id="main" tabindex="-1">
<h1>${title}</h1>
${body}
</main>
${frame.footer}
</body>
</html>
`.toString()
}
