import type { Step } from '@fazhi/law'
import { sayCitation } from '@fazhi/law'
import './clock-steps.css'

/** The arithmetic of a term in the words of the law package: start day, excluded days, last day, each with its article. */
export const ClockSteps = ({ steps }: { readonly steps: readonly Step[] }) => (
  <ol className="clock-steps" lang="zh-CN">
    {steps.map(({ text, basis }) => (
      <li key={text}>
        {text}
        {basis && <cite>{sayCitation(basis)}</cite>}
      </li>
    ))}
  </ol>
)
