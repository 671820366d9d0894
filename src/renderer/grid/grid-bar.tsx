/** The line above the grid: how much there is, the box that jumps to a row, and whether the value is shown. */
import { Button, TextInput } from '@mantine/core'
import { IconArrowRight, IconLayoutSidebarRight } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { countOf, formatCount } from '../text/figure.ts'
import { typedRow } from './grid-keys.ts'
import classes from './grid.module.css'

export interface GridBarProps {
  readonly total: number
  readonly columns: number
  /** Whether rows on screen are on their way. */
  readonly loading: boolean
  readonly valueShown: boolean
  readonly onValueShown: (shown: boolean) => void
  /** Counts from 0. */
  readonly onGoTo: (row: number) => void
}

export function GridBar({ total, columns, loading, valueShown, onValueShown, onGoTo }: GridBarProps) {
  return (
    <div className={classes['bar']}>
      <span>
        {countOf(total, 'row')}, {countOf(columns, 'column')}
      </span>
      <span className={classes['loading']}>{loading ? 'Reading…' : ''}</span>
      <GoToRow total={total} onGoTo={onGoTo} />
      <Button
        size="compact-xs"
        variant={valueShown ? 'default' : 'subtle'}
        color="gray"
        leftSection={<IconLayoutSidebarRight size={14} stroke={1.75} aria-hidden />}
        aria-pressed={valueShown}
        title="The selected value in full (Enter)"
        onClick={() => onValueShown(!valueShown)}
      >
        Value
      </Button>
    </div>
  )
}

interface GoToRowProps {
  readonly total: number
  readonly onGoTo: (row: number) => void
}

function GoToRow({ total, onGoTo }: GoToRowProps) {
  const box = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  useEffect(() => {
    const listening = new AbortController()
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'g' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      box.current?.select()
    }
    window.addEventListener('keydown', onKey, { signal: listening.signal })
    return () => listening.abort()
  }, [])
  const go = (): void => {
    const row = typedRow(typed, total)
    setWrong(row === null)
    if (row !== null) onGoTo(row)
  }
  return (
    <form
      className={classes['goTo']}
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
    >
      {wrong && (
        <span role="alert" className={classes['wrong']}>
          1 to {formatCount(total)}
        </span>
      )}
      <TextInput
        ref={box}
        size="xs"
        aria-label="Go to row"
        title="Go to row (Ctrl+G)"
        placeholder="Go to row"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        error={wrong}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setWrong(false)
        }}
        rightSection={
          <button type="submit" aria-label="Go" className={classes['go']}>
            <IconArrowRight size={14} stroke={1.75} aria-hidden />
          </button>
        }
      />
    </form>
  )
}
