/** How a source is, in a word with its sign. */
import {
  IconAlertTriangle,
  IconCheck,
  IconCircleX,
  IconLoader,
  IconSum,
  type Icon,
} from '@tabler/icons-react'
import type { SourceCondition, SourceState } from './source-facts.ts'
import classes from './sources.module.css'

const SIGNS: Readonly<Record<SourceCondition, Icon>> = {
  reading: IconLoader,
  counting: IconSum,
  damaged: IconAlertTriangle,
  errors: IconCircleX,
  complete: IconCheck,
}

export function StateSign({ state }: { readonly state: SourceState }) {
  const Sign = SIGNS[state.is]
  return (
    <span className={classes['state']} data-state={state.is} title={state.title}>
      <Sign size={12} stroke={2} aria-hidden />
      {state.is === 'complete' ? <span className="visually-hidden">{state.words}</span> : state.words}
    </span>
  )
}
