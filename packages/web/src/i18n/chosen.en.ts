import type { chosenZh } from './chosen.zh.ts'

/** The words of acting on ticked rows in English. */
export const chosenEn: typeof chosenZh = {
  chosen: {
    tooMany: 'At most {{most}} are acted on at once: select fewer',
    move: 'Act on all',
    moveTitle: 'Act on {{n}} selected',
    step: 'Step',
    noStep: 'Your post can take no step with these together; what needs approval is asked for one by one.',
    fillFirst: 'Once it is filled in, what becomes of each record is shown here.',
    will: 'Will be: {{state}}',
    done: 'Done: {{state}}',
    reading: 'Checking',
    carryOut: 'Carry out for {{n}}',
    summary: '{{n}} can be done, {{refused}} cannot; those are left as they are.',
    result: '{{n}} done, {{refused}} not done and still selected.',
    close: 'Close',
  },
}
