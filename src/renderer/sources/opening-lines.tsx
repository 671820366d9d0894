/** Dumps that are still being read: they stand below those that are open. */
import { ActionIcon, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTasks } from '../tasks/tasks.ts'
import { readingState } from './source-facts.ts'
import classes from './sources.module.css'
import { StateSign } from './state-sign.tsx'

export function OpeningLines() {
  const tasks = useTasks((state) => state.tasks)
  const opening = tasks.filter(
    ({ kind, state }) => (kind === 'open' || kind === 'upload') && state === 'running',
  )
  if (opening.length === 0) return null
  return (
    <ul className={classes['list']} aria-label="Being opened">
      {opening.map(({ id, title, pace, cancel }) => (
        <li key={id} className={classes['line']} data-reading>
          <span className={classes['waiting']} aria-hidden />
          <span className={classes['texts']}>
            <span className={classes['name']} title={title}>
              {title}
            </span>
            <span className={classes['facts']}>
              <StateSign state={readingState(pace)} />
            </span>
          </span>
          <Tooltip label="Cancel">
            <ActionIcon size="sm" aria-label={`Cancel opening ${title}`} onClick={cancel}>
              <IconX size={14} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        </li>
      ))}
    </ul>
  )
}
