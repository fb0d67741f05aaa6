import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../api/problem.ts'
import { queryClient } from '../api/queries.ts'
import { upload } from './api.ts'

/** A file on its way. */
export interface Sending {
  readonly key: string
  readonly file: File
  readonly material: string | undefined
  /** From 0 to 1; null before its turn. */
  readonly part: number | null
  readonly fault: string | null
}
const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join('-')
const megabytes = (bytes: number) => (bytes / 1_048_576).toFixed(1)

/** Files are sent one after the other, in the order they were chosen; one that is refused holds no other up. */
export function useUploads(ledger: string, id: string, most: number) {
  const { t } = useTranslation()
  const [sending, setSending] = useState<readonly Sending[]>([])
  const queue = useRef(Promise.resolve())
  const change = (key: string, to: Partial<Sending>) =>
    setSending((all) => all.map((s) => (s.key === key ? { ...s, ...to } : s)))
  const dismiss = (key: string) => setSending((all) => all.filter((s) => s.key !== key))

  const send = async (one: Sending) => {
    change(one.key, { part: 0, fault: null })
    try {
      await upload(ledger, id, one, (part) => change(one.key, { part }))
      dismiss(one.key)
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['ledger', ledger, 'attachments', id] }),
        queryClient.invalidateQueries({ queryKey: ['ledger', ledger, 'history', id] }),
      ])
    } catch (error) {
      change(one.key, { part: null, fault: problemOf(error)?.detail ?? t('materials.cutOff') })
    }
  }
  const enqueue = (one: Sending) => {
    queue.current = queue.current.then(() => send(one))
  }
  const add = (files: readonly File[], material: string | undefined) => {
    const added = files.map((file): Sending => {
      const limit = { size: megabytes(file.size), most: megabytes(most) }
      const fault = file.size > most ? t('materials.tooLarge', limit) : null
      return { key: newKey(), file, material, part: null, fault }
    })
    setSending((all) => [...all, ...added])
    for (const one of added) if (one.fault === null) enqueue(one)
  }
  return { sending, add, retry: enqueue, dismiss }
}
