/** One card for each long call that is running or has failed, in the corner, above everything. */
import { Button, Progress } from '@mantine/core'
import { timeLeft, useTasks, type Task, type TaskKind } from '../state/tasks.ts'
import { dismiss, useNotices } from '../state/notices.ts'
import { formatSpeed, formatTimeLeft, sizeFigure } from '../text/figure.ts'
import { FailureView } from '../ui/failure-view.tsx'
import classes from './task-cards.module.css'

const VERBS: Readonly<Record<TaskKind, string>> = {
  upload: 'Handing over',
  open: 'Opening',
  compare: 'Comparing',
  export: 'Exporting',
}

/** All cards; nothing where there is none. */
export function TaskCards() {
  const tasks = useTasks((state) => state.tasks)
  const notices = useNotices((state) => state.notices)
  if (tasks.length === 0 && notices.length === 0) return null
  return (
    <section className={classes['cards']} aria-label="Running and failed work">
      {notices.map(({ id, failure }) => (
        <FailureView key={`notice ${id}`} failure={failure} onClose={() => dismiss(id)} />
      ))}
      {tasks.map((task) =>
        task.failure === null ? (
          <RunningCard key={task.id} task={task} />
        ) : (
          <FailureView
            key={task.id}
            title={task.title}
            failure={task.failure}
            onRetry={task.retry}
            onClose={task.cancel}
          />
        ),
      )}
    </section>
  )
}

function RunningCard({ task }: { readonly task: Task }) {
  const { pace } = task
  const progress = pace?.progress ?? null
  const known = progress !== null && progress.bytesTotal > 0
  const percent = known ? Math.min(100, (progress.bytesDone / progress.bytesTotal) * 100) : 0
  const left = pace === null ? null : timeLeft(pace)
  return (
    <article className={classes['card']} aria-label={`${VERBS[task.kind]} ${task.title}`}>
      <div className={classes['head']}>
        <span className={classes['title']} title={task.title}>
          <span className={classes['verb']}>{VERBS[task.kind]}</span> {task.title}
        </span>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={`Cancel: ${VERBS[task.kind].toLowerCase()} ${task.title}`}
          title="Esc cancels what was started last"
          onClick={task.cancel}
        >
          Cancel
        </Button>
      </div>
      <Progress
        value={known ? percent : 100}
        size={6}
        radius="sm"
        animated={!known}
        transitionDuration={0}
        aria-label={`${VERBS[task.kind]} ${task.title}`}
      />
      <div className={classes['figures']}>
        <span className={classes['stage']}>{progress?.stage ?? 'Starting'}</span>
        <span className={classes['bytes']}>
          {known ? bytesOf(progress.bytesDone, progress.bytesTotal) : ''}
        </span>
        <span className={classes['speed']}>
          {pace?.bytesPerSecond != null ? formatSpeed(pace.bytesPerSecond) : ''}
        </span>
        <span className={classes['left']}>{left === null ? '' : formatTimeLeft(left)}</span>
      </div>
    </article>
  )
}

/** '12.3 MB of 456 MB'. */
function bytesOf(done: number, total: number): string {
  const part = sizeFigure(Math.min(done, total))
  const whole = sizeFigure(total)
  return `${part.value}\u00a0${part.unit} of ${whole.value}\u00a0${whole.unit}`
}
