/** All running and failed work, a line each, in the corner above everything; closed it is a line in the status bar. */
import { ActionIcon, Button, Progress, Tooltip } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { withShortcut } from '../commands/registry.ts'
import { dismiss, useNotices } from '../state/notices.ts'
import { countOf } from '../text/figure.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { shareDone } from './pace.ts'
import { PANEL_ID, setPanelOpen, useIsPanelOpen, useShownTasks } from './task-panel-state.ts'
import { taskFigures } from './task-words.ts'
import classes from './tasks.module.css'
import type { Task } from './tasks.ts'

export function TaskPanel() {
  const { tasks, now } = useShownTasks()
  const notices = useNotices((state) => state.notices)
  const open = useIsPanelOpen(tasks)
  const failed = tasks.filter(({ state }) => state === 'failed')
  const running = tasks.filter(({ state }) => state === 'running')
  if (!open && notices.length === 0) return null
  return (
    <section id={PANEL_ID} className={classes['corner']} aria-label="Running and failed work">
      {notices.map(({ id, failure }) => (
        <FailureView key={`notice ${id}`} failure={failure} onClose={() => dismiss(id)} />
      ))}
      {failed.map(
        ({ failure, ...task }) =>
          failure !== null && (
            <FailureView
              key={task.id}
              title={task.title}
              failure={failure}
              onRetry={task.retry}
              onClose={task.cancel}
            />
          ),
      )}
      {open && running.length > 0 && (
        <div className={classes['panel']}>
          <div className={classes['head']}>
            <span className={classes['count']}>{countOf(running.length, 'task')} running</span>
            <Tooltip label={withShortcut('Close to a line in the status bar', 'tasks')}>
              <ActionIcon
                size="sm"
                aria-label="Close to a line in the status bar"
                onClick={() => setPanelOpen(false)}
              >
                <IconChevronDown size={14} stroke={1.75} />
              </ActionIcon>
            </Tooltip>
          </div>
          <ul className={classes['lines']}>
            {running.map((task) => (
              <TaskLine key={task.id} task={task} now={now} />
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function TaskLine({ task, now }: { readonly task: Task; readonly now: number }) {
  const share = shareDone(task.pace)
  const { verb, stage, percent, done, speed, time } = taskFigures(task, now)
  const name = `${verb} ${task.title}`
  return (
    <li className={classes['line']} aria-label={name}>
      <div className={classes['head']}>
        <span className={classes['title']} title={name}>
          <span className={classes['verb']}>{verb}</span> {task.title}
        </span>
        <span className={classes['percent']}>{percent}</span>
        {task.canCancel && (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`Cancel: ${verb.toLowerCase()} ${task.title}`}
            title={task.quiet ? 'Cancel' : withShortcut('Cancel; what was started last with', 'cancel-last')}
            onClick={task.cancel}
          >
            Cancel
          </Button>
        )}
      </div>
      <Progress
        value={share === null ? 100 : share * 100}
        size={4}
        radius="sm"
        animated={share === null}
        transitionDuration={0}
        aria-label={name}
      />
      <div className={classes['figures']}>
        <span className={classes['stage']} title={stage}>
          {stage}
        </span>
        <span className={classes['number']}>{done}</span>
        <span className={classes['number']}>{speed}</span>
        <span className={classes['number']}>{time}</span>
      </div>
    </li>
  )
}
