import { createHash } from 'node:crypto'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { House } from '../house.ts'
import { type Html, html } from './html.ts'
import { findVerified, type Verified } from './verification.ts'

/** Questions from one address in so many seconds. */
const [allowed, seconds] = [60, 600]
/** Bytes of a paper that somebody sends to be compared; nothing of it is kept. */
const most = 20 * 1024 * 1024
const title = '文书核验'

const sayDay = (on: string) => on.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')

const form = html`<form method="post" enctype="multipart/form-data">
  <p><label for="file">选择收到的PDF文件，与制发时的文件比对：</label><br><input id="file" type="file" name="file" accept="application/pdf"></p>
  <p><label for="digest">或者填写文件的SHA-256摘要（六十四位）：</label><br><input id="digest" name="digest" maxlength="100" autocomplete="off" spellcheck="false"></p>
  <p><button type="submit">比对</button></p>
</form>`
const unknown = html`<p><strong>没有查到这件文书。</strong></p>
<p>请核对网址或者重新扫描文书右上角的二维码；仍然查不到的，请向落款的机关核实。</p>`

type Compared = 'same' | 'different' | 'nothing' | null
const said = {
  same: html`<p role="status"><strong>一致</strong>：所提交的内容与制发时的文件相同。</p>`,
  different: html`<p role="status"><strong>不一致</strong>：所提交的内容与制发时的文件不同，请向落款的机关核实。</p>`,
  nothing: html`<p role="status">请选择一个文件，或者填写六十四位的摘要。</p>`,
} as const

const found = ({ number, on, correctedOn }: Verified, compared: Compared): Html => html`<dl>
  <dt>文号</dt><dd>${number}</dd>
  <dt>制发日期</dt><dd>${sayDay(on)}</dd>
</dl>
${correctedOn === null ? '' : html`<p><strong>这一份已于${sayDay(correctedOn)}由同号的更正件替代。</strong></p>`}
${compared === null ? '' : said[compared]}
${form}`

/** 核验：a paper's number, its day, and whether what somebody holds is what was issued; the same answer to every unknown token. */
export function verifyRoutes(app: FastifyInstance, house: House): void {
  const limit = new RateLimiterMemory({ points: allowed, duration: seconds })
  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    compare: (digest: string) => Compared | Promise<Compared>,
  ) => {
    try {
      await limit.consume(request.ip)
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      reply.header('retry-after', Math.ceil(refused.msBeforeNext / 1000))
      return reply.sendPublic({ title, body: html`<p>查询过于频繁，请十分钟后再试。</p>` }, 429)
    }
    const { token } = request.params as { readonly token: string }
    const verified = await findVerified(house, token)
    const compared = await compare(verified?.digest ?? '')
    if (verified === null) return reply.sendPublic({ title, body: unknown }, 404)
    return reply.sendPublic({ title, body: found(verified, compared) })
  }
  app.get('/verify/:token', { schema: { hide: true } }, (request, reply) => answer(request, reply, () => null))
  app.register(async (inner) => {
    await inner.register(multipart, { limits: { fileSize: most, files: 1, fields: 3, fieldSize: 200, parts: 4 } })
    inner.post('/verify/:token', { schema: { hide: true } }, (request, reply) =>
      answer(request, reply, async (digest) => {
        const given = await digestIn(request)
        return given === null ? 'nothing' : given === digest ? 'same' : 'different'
      }),
    )
  })
}

/** The digest of the file that was sent, or the one that was typed; null where neither was. */
async function digestIn(request: FastifyRequest): Promise<string | null> {
  let [ofFile, typed]: [string | null, string | null] = [null, null]
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const hash = createHash('sha256')
      let size = 0
      for await (const chunk of part.file as AsyncIterable<Buffer>) {
        hash.update(chunk)
        size += chunk.length
      }
      if (size > 0) ofFile = hash.digest('hex')
    } else if (part.fieldname === 'digest') {
      const words = String(part.value).replaceAll(/\s/g, '').toLowerCase()
      if (/^[0-9a-f]{64}$/.test(words)) typed = words
    }
  }
  return ofFile ?? typed
}
