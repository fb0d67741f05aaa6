import type { AttachmentsView, AttachmentView, Problem } from '@fazhi/ledger'
import { queryOptions } from '@tanstack/react-query'
import { query, send } from '../api/client.ts'
import { ProblemError } from '../api/problem.ts'

const base = (ledger: string, id: string) => `ledgers/${ledger}/${encodeURIComponent(id)}/attachments`

export const attachmentQueries = {
  of: (ledger: string, id: string) =>
    queryOptions({
      queryKey: ['ledger', ledger, 'attachments', id],
      queryFn: async () => (await send('GET', base(ledger, id))) as AttachmentsView,
    }),
}
/** The address of a file; `show` for one that a browser shows by itself. */
export const fileHref = (ledger: string, id: string, attachment: string, show = false) =>
  `/api/${base(ledger, id)}/${attachment}${show ? '?show=1' : ''}`

export const removeAttachment = async (ledger: string, id: string, attachment: string, reason: string) =>
  (await send('POST', `${base(ledger, id)}/${attachment}/removal`, { body: { reason } })) as AttachmentView

export interface Upload {
  readonly file: File
  readonly material: string | undefined
  /** Under it the upload takes effect once, however often it is tried. */
  readonly key: string
}
const problemIn = (request: XMLHttpRequest): Problem => {
  try {
    return JSON.parse(request.responseText) as Problem
  } catch {
    const { status, statusText } = request
    return { type: 'about:blank', title: statusText, status, detail: `${status} ${statusText}` }
  }
}

/**
 * Sends a file, and says how much of it has gone.
 * @throws {ProblemError} for a refusal; a TypeError where the connection broke
 */
export function upload(
  ledger: string,
  id: string,
  { file, material, key }: Upload,
  onProgress: (part: number) => void,
): Promise<AttachmentView> {
  return new Promise((resolve, reject) => {
    // fetch does not tell how much of a body has been sent.
    const request = new XMLHttpRequest()
    request.open('POST', `/api/${base(ledger, id)}${query({ name: file.name, ...(material ? { material } : {}) })}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('idempotency-key', key)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total)
    request.onload = () =>
      request.status === 201
        ? resolve(JSON.parse(request.responseText) as AttachmentView)
        : reject(new ProblemError(problemIn(request)))
    request.onerror = () => reject(new TypeError('no answer'))
    request.send(file)
  })
}
