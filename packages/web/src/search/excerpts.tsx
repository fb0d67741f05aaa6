import type { Excerpt } from '@fazhi/ledger'
import type { LedgerWords } from '@fazhi/lines/english'
import type { ReactNode } from 'react'

/** Where the words stand, under the names of the fields. */
export function Excerpts({ excerpts, words }: { readonly excerpts: readonly Excerpt[]; readonly words: LedgerWords }) {
  return (
    <dl className="excerpts">
      {excerpts.map((passage) => (
        <div key={passage.field}>
          <dt>{words.fields[passage.field] ?? passage.field}</dt>
          <dd>{marked(passage)}</dd>
        </div>
      ))}
    </dl>
  )
}

function marked({ text, marks }: Excerpt): readonly ReactNode[] {
  const ends = [0, ...marks.map(([, to]) => to)]
  const parts = marks.flatMap(([from, to], n) => [
    text.slice(ends[n], from),
    <mark key={from}>{text.slice(from, to)}</mark>,
  ])
  return [...parts, text.slice(ends.at(-1))]
}
