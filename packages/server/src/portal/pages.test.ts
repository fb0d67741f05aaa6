import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { framed, openFrame } from './frame.ts'
import { html, trustedHtml } from './html.ts'
import { publicPages } from './pages.ts'

test('whatever is put into markup is text, wherever it stands', () => {
  const hostile = `"><script>alert('x')</script>&`
  const written = html`<p title="${hostile}">${hostile}${[html`<b>${hostile}</b>`, 3, null, undefined]}</p>`.toString()
  const text = '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;'
  expect(written).toBe(`<p title="${text}">${text}<b>${text}</b>3</p>`)
  expect(html`${'a\u0000b\u001bc\nd'}`.toString()).toBe('a\ufffdb\ufffdc\nd')
  expect(html`${trustedHtml('<i>mine</i>')}`.toString()).toBe('<i>mine</i>')
})

test('a public page runs nothing, loads from its own server, and says its language', async () => {
  const app = Fastify()
  publicPages(app, await openFrame({}))
  app.get('/page', (_request, reply) => reply.sendPublic({ title: '公开<页>', body: html`<p>正文</p>` }, 404))
  const page = await app.inject('/page')
  expect(page.statusCode).toBe(404)
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(page.headers['content-security-policy']).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  )
  expect(page.body).toContain('<html lang="zh-CN">')
  expect(page.body).toContain('<h1>公开&lt;页&gt;</h1>')
  expect(page.body).not.toMatch(/<script|\sstyle=|\son\w+=/)
  const [, style = ''] = /<link rel="stylesheet" href="([^"]+)">/.exec(page.body) ?? []
  const css = await app.inject(style)
  expect([css.statusCode, css.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8'])
  expect(page.body.length + css.body.length).toBeLessThan(20_000)
  await app.close()
})

test("the district's own header, footer and style take the place of ours, under the district's own path", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'frame-'))
  writeFileSync(join(folder, 'header.html'), '<header id="theirs">区政府</header>')
  writeFileSync(join(folder, 'frame.css'), '#theirs { color: red }')
  const frame = await openFrame({
    base: '/zwgk/fazhi',
    folder,
    siteCode: '2113020001',
    embedders: ['https://www.example.gov.cn'],
  })
  rmSync(folder, { recursive: true })
  expect(frame.styles.map((s) => s.url.replace(/-[0-9a-f]{12}/, ''))).toEqual([
    '/zwgk/fazhi/portal.css',
    '/zwgk/fazhi/frame.css',
  ])
  expect(frame.policy).toContain('frame-ancestors https://www.example.gov.cn')
  const page = framed(frame, { title: '题', body: html`<p>文</p>`, trail: [{ url: '/zwgk/fazhi', label: '公开' }] })
  expect(page).toContain('<header id="theirs">区政府</header>')
  expect(page).toContain('<meta name="SiteIDCode" content="2113020001">')
  expect(page).toContain('<footer class="own">')
  expect(page).not.toContain('<header class="own">')
})
