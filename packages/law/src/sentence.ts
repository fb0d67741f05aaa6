/**
 * What is said to somebody, before it is known in which language he reads. Its Chinese is written where it is said and
 * is its key in a catalogue of English; a sentence that the catalogue lacks does not compile.
 */
export interface Sentence {
  readonly zh: string
  readonly en: string
  readonly given: Readonly<Record<string, Part>>
}
/** Something that a declaration names, and where its name stands in another language. */
export interface Named {
  readonly label: string
  readonly of: readonly string[]
}
export type Part = string | number | Named | Sentence | readonly Part[]
export type Sayable = string | Sentence

/** The places of a sentence, `{name}`. */
type Slots<T extends string> = T extends `${string}{${infer S}}${infer Rest}` ? S | Slots<Rest> : never
type Given<T extends string> = [Slots<T>] extends [never] ? [] : [given: Readonly<Record<Slots<T>, Part>>]

/** Says the sentences of a catalogue, which holds the English of each under its Chinese. */
export const speaker =
  <const C extends Readonly<Record<string, string>>>(english: C) =>
  <K extends keyof C & string>(zh: K, ...[given]: Given<K>): Sentence => ({
    zh,
    en: english[zh] ?? zh,
    given: given ?? {},
  })

/** Finds the name of something in English; undefined where there is none. */
export type Naming = (named: Named) => string | undefined
const noNames: Naming = () => undefined

const isList = (part: Part): part is readonly Part[] => Array.isArray(part)

const filled = (text: string, given: Sentence['given'], say: (part: Part) => string) =>
  text.replace(/\{(\w+)\}/g, (_, slot: string) => say(given[slot] ?? ''))

export function inChinese(part: Part): string {
  if (typeof part !== 'object') return String(part)
  if (isList(part)) return part.map(inChinese).join('、')
  return 'zh' in part ? filled(part.zh, part.given, inChinese) : part.label
}

export function inEnglish(part: Part, naming: Naming = noNames): string {
  if (typeof part !== 'object') return String(part)
  const say = (inner: Part) => inEnglish(inner, naming)
  if (isList(part)) return part.map(say).join(', ')
  return 'zh' in part ? filled(part.en, part.given, say) : (naming(part) ?? part.label)
}

export const chineseOf = (said: Sayable): string => (typeof said === 'string' ? said : inChinese(said))

/**
 * Puts the sentence beside its text in Chinese, for who says it in another language. It is no part of what is compared,
 * stored or sent: a copy of the object is without it.
 */
export function withSaid<T extends object>(of: T, said: Sayable | undefined): T & { readonly said?: Sentence } {
  return typeof said === 'object' ? Object.defineProperty(of, 'said', { value: said }) : of
}
