import type { Sentence } from '@fazhi/law'
import { type Fault, fault } from '@fazhi/ledger'
import { fold } from './folding.ts'
import { say } from './say.ts'

const [longest, mostWords] = [100, 8]

/** The words that somebody looks for, folded: a record is found that has them all. */
export interface Words {
  readonly words: readonly string[]
  readonly faults: readonly Fault[]
}

/** Reads what was typed; a word of one character narrows others, and is too little alone. */
export function readWords(typed: string): Words {
  const words = [
    ...new Set(
      fold(typed)
        .split(' ')
        .filter((word) => word !== ''),
    ),
  ]
  const faulty = (said: Sentence): Words => ({ words, faults: [fault('q', said)] })
  if (typed.length > longest) return faulty(say('搜索的内容最多{longest}个字，请取其中有代表性的几个词', { longest }))
  if (typed.includes('\0')) return faulty(say('含有无法识别的字符，请删除后重新搜索'))
  if (words.length === 0) return faulty(say('请输入要搜索的内容'))
  if (words.length > mostWords) return faulty(say('一次最多搜索{mostWords}个词，请减少几个', { mostWords }))
  if (!words.some((word) => word.length > 1)) return faulty(say('请至少输入两个字：单独一个字不能搜索'))
  return { words, faults: [] }
}
