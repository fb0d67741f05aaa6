import type { FormValues } from './form-values.ts'

/** What was typed into dialogs that were closed before it was sent; in this page's memory only. */
const kept = new Map<string, FormValues>()

export const typingKey = (...parts: readonly string[]): string => parts.join(' ')
export const keptTyping = (key: string): FormValues => kept.get(key) ?? {}
export const keepTyping = (key: string, values: FormValues): void => {
  kept.set(key, values)
}
export const forgetTyping = (key: string): void => {
  kept.delete(key)
}
