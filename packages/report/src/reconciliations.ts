import type { FigureId } from './figures.ts'
import { government } from './reconciliations/government.ts'
import { type Reconciliation, unjudged } from './reconciliations/identity.ts'
import { type InputName, inputs, isInput } from './reconciliations/inputs.ts'
import { people } from './reconciliations/people.ts'
import { review } from './reconciliations/review.ts'
import { service } from './reconciliations/service.ts'
import type { CheckView, FigureView } from './view.ts'

/** Every identity of the report, by its number. */
export const reconciliations: readonly Reconciliation[] = [...people, ...government, ...review, ...service].toSorted(
  (a, b) => (a.id < b.id ? -1 : 1),
)

interface Findings {
  figure(id: FigureId): FigureView
  /** Null where it was not counted. */
  input(name: InputName): number | null
}

/** What is not reported or counted cannot be judged until it is. */
export function check({ id, identity, of, judge }: Reconciliation, { figure, input }: Findings): CheckView {
  const find = (name: FigureId | InputName) => (isInput(name) ? input(name) : figure(name).value)
  const missing = of.filter((name) => find(name) === null)
  if (missing.length > 0) {
    const names = missing.map((name) => (isInput(name) ? inputs[name].figure.label : `${name}“${figure(name).label}”`))
    return { id, identity, ...unjudged(`${names.join('、')}没有数值，无法核对，请先填报`) }
  }
  return { id, identity, ...judge({ value: (name) => find(name) ?? 0, figure }) }
}
