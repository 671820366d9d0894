/** What is asked of the rows, condition by condition, what it costs, how far it is and what came of it. */
import { Button, CloseButton, Progress } from '@mantine/core'
import { IconFilter, IconSortAscending, IconSortDescending } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { RowCost } from '../../shared/rows-model.ts'
import {
  countOf,
  formatCount,
  formatDuration,
  formatSize,
  formatSpeed,
  formatTimeLeft,
} from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import classes from './grid.module.css'
import questionClasses from './question-bar.module.css'
import { filterText, withFilter, withSort, type Asked } from './row-questions.ts'
import type { RowAnswer } from './use-row-result.ts'

export interface QuestionBarProps {
  readonly asked: Asked
  readonly answer: RowAnswer
  /** Rows of the table. */
  readonly total: number
  readonly onAsk: (asked: Asked) => void
}

export function QuestionBar({ asked, answer, total, onAsk }: QuestionBarProps) {
  const many = asked.filters.length + asked.sort.length > 1
  return (
    <div className={questionClasses['questions']}>
      <ul className={questionClasses['chips']} aria-label="Filters and sorting">
        {asked.filters.map((filter) => (
          <Chip
            key={`filter ${filter.column}`}
            sign={<IconFilter size={13} stroke={1.75} aria-hidden />}
            text={filterText(filter)}
            onRemove={() => onAsk(withFilter(asked, filter.column, null))}
          />
        ))}
        {asked.sort.map(({ column, descending }) => (
          <Chip
            key={`sort ${column}`}
            sign={
              descending ? (
                <IconSortDescending size={13} stroke={1.75} aria-hidden />
              ) : (
                <IconSortAscending size={13} stroke={1.75} aria-hidden />
              )
            }
            text={descending ? `${column}, descending` : column}
            onRemove={() => onAsk(withSort(asked, column, null, true))}
          />
        ))}
        {many && (
          <li>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              onClick={() => onAsk({ filters: [], sort: [] })}
            >
              Take all away
            </Button>
          </li>
        )}
      </ul>
      <div className={questionClasses['answer']} role="status">
        <Answer answer={answer} total={total} />
      </div>
    </div>
  )
}

interface ChipProps {
  readonly sign: ReactNode
  readonly text: string
  readonly onRemove: () => void
}

function Chip({ sign, text, onRemove }: ChipProps) {
  const words = visibleText(text)
  return (
    <li className={questionClasses['chip']} title={words}>
      {sign}
      <span className={questionClasses['chipText']}>{words}</span>
      <CloseButton size={18} iconSize={12} aria-label={`Take away: ${words}`} onClick={onRemove} />
    </li>
  )
}

/** What a question costs, in words. */
export function costText({ rows, bytes, packedBytes, milliseconds, measured }: RowCost): string {
  const packed =
    packedBytes > 0 ? `, unpacked from ${formatSize(packedBytes)} first unless they were before` : ''
  const time = `about ${formatDuration(milliseconds)}${measured ? ' at the speed measured here' : ''}`
  return `All ${countOf(rows, 'row')} have to be read: ${formatSize(bytes)}${packed}; ${time}.`
}

function Answer({ answer, total }: { readonly answer: RowAnswer; readonly total: number }) {
  const { answering, start, cancel } = answer
  switch (answering.is) {
    case 'none':
      return null
    case 'priced':
      return <span>Looking at what it costs…</span>
    case 'asking':
      return (
        <>
          <span>{costText(answering.cost)}</span>
          <Button size="compact-xs" onClick={start}>
            Read them
          </Button>
        </>
      )
    case 'running':
      return <Running answering={answering} onCancel={cancel} />
    case 'cancelled':
      return (
        <>
          <span>Cancelled; the table is shown as it is.</span>
          <Button size="compact-xs" variant="default" onClick={start}>
            Try again
          </Button>
        </>
      )
    case 'failed': {
      const { message, advice, code } = answering.failure
      return (
        <>
          <span className={classes['wrong']} role="alert">
            {visibleText(message)} {advice === undefined ? '' : visibleText(advice)}
          </span>
          {code !== 'BAD_USE' && (
            <Button size="compact-xs" variant="default" onClick={start}>
              Try again
            </Button>
          )}
        </>
      )
    }
    case 'done': {
      const { result } = answering
      return (
        <span>
          {formatCount(result.total)} of {countOf(total, 'row')}, {formatSize(result.bytesRead)} read in{' '}
          {formatDuration(result.milliseconds)}
          {result.notes.map((note) => ` \u00b7 ${note}`)}
        </span>
      )
    }
  }
}

interface RunningProps {
  readonly answering: Extract<RowAnswer['answering'], { readonly is: 'running' }>
  readonly onCancel: () => void
}

function Running({ answering: { pace, found, left }, onCancel }: RunningProps) {
  const { stage = 'Starting', bytesDone = 0, bytesTotal = 0 } = pace?.progress ?? {}
  const share = bytesTotal === 0 ? 0 : (100 * bytesDone) / bytesTotal
  const facts = [
    bytesTotal === 0 ? '' : `${formatSize(bytesDone)} of ${formatSize(bytesTotal)}`,
    pace?.bytesPerSecond == null ? '' : formatSpeed(pace.bytesPerSecond),
    left === null ? '' : formatTimeLeft(left),
    found === 0 ? '' : `${formatCount(found)} found`,
  ]
  return (
    <>
      <span>{[stage, ...facts.filter(Boolean)].join(' \u00b7 ')}</span>
      <Progress className={questionClasses['runs']} value={share} size="sm" aria-label="How far it is" />
      <Button size="compact-xs" variant="default" onClick={onCancel}>
        Cancel
      </Button>
    </>
  )
}
