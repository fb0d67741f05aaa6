import {
  chineseOf,
  inEnglish,
  type Naming,
  nameInEnglish,
  type Refusal,
  type Sayable,
  type Sentence,
  type Step,
} from '@fazhi/law'
import { english } from '@fazhi/lines/english'
import { englishNames } from '@fazhi/lines/names.en'
import type { FastifyRequest } from 'fastify'

export type Language = 'zh' | 'en'

/** The language that is asked for: English where it is preferred to Chinese, and Chinese otherwise. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): Language {
  const wanted = (request.headers['accept-language'] ?? '').split(',').flatMap((part) => {
    const [tag = '', q] = part.trim().toLowerCase().split(';q=')
    const language = /^(zh|en)\b/.exec(tag)?.[1]
    return language === undefined ? [] : [{ language, weight: q === undefined ? 1 : Number(q) || 0 }]
  })
  const weightOf = (language: Language) =>
    Math.max(0, ...wanted.filter((w) => w.language === language).map((w) => w.weight))
  return weightOf('en') > weightOf('zh') ? 'en' : 'zh'
}

const named = (words: unknown, [name, ...rest]: readonly string[]): string | undefined => {
  if (name === undefined) return typeof words === 'string' ? words : undefined
  return typeof words === 'object' && words !== null ? named(Object(words)[name], rest) : undefined
}

/** The English name of whatever a declaration names. */
export const naming: Naming = (what) => {
  const [kind, ...of] = what.of
  if (kind === 'ledger') return named(english, of)
  if (kind === 'post' || kind === 'unit') return englishNames[of[0] ?? '']
  return nameInEnglish(what)
}

/** A text that is stored or written in Chinese, in the language of who reads it. */
export const textIn = (chinese: string, said: Sentence | undefined, language: Language = 'zh'): string =>
  language === 'en' && said !== undefined ? inEnglish(said, naming) : chinese
/** What is said, in the language of who reads it. */
export const spoken = (said: Sayable, language: Language = 'zh'): string =>
  textIn(chineseOf(said), typeof said === 'string' ? undefined : said, language)
export const refusalIn = ({ reason, said, basis }: Refusal, language?: Language): Refusal => ({
  reason: textIn(reason, said, language),
  basis,
})
export const stepsIn = (steps: readonly Step[], language?: Language): readonly Step[] =>
  steps.map(({ text, said, ...rest }) => ({ ...rest, text: textIn(text, said, language) }))
