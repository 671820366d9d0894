/** All running work as one line in the status bar; a click opens the panel. */
import { Progress } from '@mantine/core'
import { withShortcut } from '../commands/registry.ts'
import { countOf } from '../text/figure.ts'
import { PANEL_ID, setPanelOpen, useIsPanelOpen, useShownTasks } from './task-panel-state.ts'
import { commonShare, taskFigures } from './task-words.ts'
import classes from './tasks.module.css'

export function TaskSummary() {
  const { tasks, now } = useShownTasks()
  const open = useIsPanelOpen(tasks)
  const running = tasks.filter(({ state }) => state === 'running')
  const [only, ...others] = running
  if (only === undefined) return null
  const share = commonShare(running)
  const figures = taskFigures(only, now)
  const percent = share === null ? '' : `${Math.floor(share * 100)}\u00a0%`
  const words =
    others.length === 0 ? `${figures.verb} ${only.title}` : `${countOf(running.length, 'task')} running`
  return (
    <button
      type="button"
      className={classes['summary']}
      aria-expanded={open}
      aria-controls={open ? PANEL_ID : undefined}
      title={withShortcut(open ? 'Close the running work to this line' : 'Show the running work', 'tasks')}
      onClick={() => setPanelOpen(!open)}
    >
      <Progress
        className={classes['bar'] ?? ''}
        value={share === null ? 100 : share * 100}
        size={4}
        radius="sm"
        animated={share === null}
        transitionDuration={0}
        aria-label={words}
      />
      <span className={classes['words']}>{words}</span>
      <span className={classes['percent']}>{percent}</span>
      <span className={classes['time']}>{others.length === 0 ? figures.time : ''}</span>
    </button>
  )
}
