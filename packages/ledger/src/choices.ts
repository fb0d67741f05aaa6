import type { Named, PlainDate } from '@fazhi/law'
import type { Labels } from './field.ts'
import type { Ledger } from './ledger.ts'

/**
 * What an installation has said of one option of a choice, from a day on. Rules depend on the options' keys, which are
 * declared; how an option reads, where it stands and until when it is offered are the installation's.
 */
export interface OptionSetting {
  readonly ledger: string
  readonly field: string
  readonly option: string
  readonly from: PlainDate
  /** The last day on which it is offered; null while there is none. */
  readonly to: PlainDate | null
  /** In place of the declared label. */
  readonly label: string | null
  readonly english: string | null
  /** Its place among the options, the smallest first; those without one keep their declared order behind. */
  readonly position: number | null
  readonly note: string | null
  /** Its code in a national register of codes. */
  readonly nationalCode: string | null
}

const keyOf = (ledger: string, field: string, option: string) => `${ledger} ${field} ${option}`

/** All that an installation has said of options, the later settings behind the earlier. */
export class Choices {
  readonly #settings = new Map<string, OptionSetting[]>()

  constructor(settings: readonly OptionSetting[] = []) {
    for (const setting of settings) {
      const key = keyOf(setting.ledger, setting.field, setting.option)
      const known = this.#settings.get(key)
      if (known) known.push(setting)
      else this.#settings.set(key, [setting])
    }
  }

  /** The setting in force on a day; of two from the same day the one made later. */
  on(ledger: string, field: string, option: string, day: PlainDate): OptionSetting | undefined {
    let found: OptionSetting | undefined
    for (const setting of this.#settings.get(keyOf(ledger, field, option)) ?? [])
      if (setting.from <= day && (found === undefined || setting.from >= found.from)) found = setting
    return found
  }

  isOffered(ledger: string, field: string, option: string, day: PlainDate): boolean {
    const to = this.on(ledger, field, option, day)?.to ?? null
    return to === null || day <= to
  }

  /** How an option read on a day, so that an old record keeps its words. */
  label(ledger: Ledger, field: string, option: string, day: PlainDate): Named {
    const { code, fields } = ledger.shape
    const own = this.on(code, field, option, day)?.label
    const label = own ?? fields[field]?.options?.[option] ?? option
    return { label, of: ['ledger', code, 'options', field, option] }
  }

  /** The options in the installation's order, each as it reads on a day, under the words of `declared`. */
  labels(ledger: string, field: string, declared: Labels, day: PlainDate, word: 'label' | 'english' = 'label'): Labels {
    if (this.#settings.size === 0) return declared
    const all = Object.entries(declared).map(([option, label], at) => {
      const setting = this.on(ledger, field, option, day)
      return { option, label: setting?.[word] ?? label, place: setting?.position ?? 10_000 + at }
    })
    return Object.fromEntries(all.toSorted((a, b) => a.place - b.place).map(({ option, label }) => [option, label]))
  }
}
