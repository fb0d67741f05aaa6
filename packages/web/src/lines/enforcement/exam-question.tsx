import type { ExamItem, ExamKey } from '@fazhi/lines/enforcement/exam-view'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Objection } from '../../ledger/objection.tsx'
import { enforcement } from './api.ts'

const letterOf = (i: number) => String.fromCharCode(65 + i)

interface ExamQuestionProps {
  readonly paper: string
  readonly item: ExamItem
  readonly given: string
  /** What would have been right; there is none before the paper is closed. */
  readonly right: ExamKey | undefined
  readonly isOver: boolean
  readonly onSaved: (choice: string) => void
}
/** One question: what is chosen is sent at once, and says that it is kept once the server has said so. */
export function ExamQuestion({ paper, item, given, right, isOver, onSaved }: ExamQuestionProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState(given)
  const { n, kind, stem, options, points } = item
  const save = useMutation({
    mutationFn: (choice: string) => enforcement.answer(paper, n, choice),
    retry: 5,
    onSuccess: ({ choice }) => onSaved(choice),
    // One after the other, so that the last choice is the one that stays.
    scope: { id: `${paper} ${n}` },
  })
  const choose = (letter: string) => {
    const others = chosen.replace(letter, '')
    const choice =
      kind !== 'multiple' ? letter : chosen.includes(letter) ? others : [...`${others}${letter}`].toSorted().join('')
    setChosen(choice)
    save.mutate(choice)
  }
  return (
    <li>
      <fieldset disabled={isOver}>
        <legend>
          {n}. {stem} <span className="quiet">{t(`examKind.${kind}`, { points })}</span>
        </legend>
        {options.map((option, i) => {
          const letter = letterOf(i)
          return (
            <label key={letter}>
              <input
                type={kind === 'multiple' ? 'checkbox' : 'radio'}
                name={`q${n}`}
                checked={chosen.includes(letter)}
                onChange={() => choose(letter)}
              />
              <span>
                {letter}. {option}
              </span>
            </label>
          )
        })}
      </fieldset>
      <p className="quiet" aria-live="polite">
        {save.isPending && t('exam.saving')}
        {!save.isPending && given !== '' && given === chosen && t('exam.saved')}
        {right && ` ${t('exam.right', { ...right })}`}
      </p>
      <Objection error={save.error} onReload={() => save.reset()} />
    </li>
  )
}
