import type { Step } from '@fazhi/law'
import { useLawWords } from '../i18n/law-words.ts'
import './clock-steps.css'

/** The arithmetic of a term in the words of the law package: start day, excluded days, last day, each with its article. */
export function ClockSteps({ steps }: { readonly steps: readonly Step[] }) {
  const { cite } = useLawWords()
  return (
    <ol className="clock-steps">
      {steps.map(({ text, basis }) => (
        <li key={text}>
          {text}
          {basis && <cite lang="zh-CN">{cite(basis)}</cite>}
        </li>
      ))}
    </ol>
  )
}
