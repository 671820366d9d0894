/** Two SQL texts and what differs between them. Texts too large to be compared line by line stand side by side. */
import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowsExchange, IconArrowUp } from '@tabler/icons-react'
import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import { visibleText } from '../text/visible-text.ts'
import { SourceLetter, sourceColours } from '../ui/source-letter.tsx'
import type { DefinitionOf } from './named-text.ts'
import type { DiffControls, DiffLayout } from './sql-diff-editor.tsx'
import { Notice, SqlView } from './sql-view.tsx'
import classes from './sql-view.module.css'
import { LARGEST_WHOLE } from './text-parts.ts'

const SqlDiffEditor = lazy(() => import('./sql-diff-editor.tsx'))

/** One of the two texts. */
export interface DiffSide {
  /** The letter of the source that it is of, and what the source is called. */
  readonly letter: string
  readonly name: string
  readonly text: string
  /** What it is, for screen readers. */
  readonly label: string
  readonly definition: DefinitionOf
}

export interface SqlDiffProps {
  readonly sides: readonly [DiffSide, DiffSide]
  /** What the reader must know of the texts: that something is missing from them. */
  readonly notice?: string | null
}

/** Fills its parent, which must be a flex column. */
export function SqlDiff({ sides, notice = null }: SqlDiffProps) {
  const [swapped, setSwapped] = useState(false)
  const [layout, setLayout] = useState<DiffLayout>('auto')
  const [count, setCount] = useState<number | null>(null)
  const controls = useRef<DiffControls | null>(null)
  const attach = useCallback((made: DiffControls | null) => {
    controls.current = made
  }, [])
  const [first, second] = sides
  const [left, right] = swapped ? [second, first] : [first, second]
  if (left.text.length + right.text.length > LARGEST_WHOLE) {
    return (
      <div className={classes['view']}>
        {notice !== null && <Notice text={notice} />}
        <Notice text="These texts are too large for their lines to be compared; both are shown as they are." />
        <div className={classes['pair']}>
          <SqlView text={left.text} label={left.label} definition={left.definition} />
          <SqlView text={right.text} label={right.label} definition={right.definition} />
        </div>
      </div>
    )
  }
  return (
    <div className={classes['view']}>
      {notice !== null && <Notice text={notice} />}
      <div className={classes['diffBar']}>
        <SideName side={left} />
        <Tooltip label="Swap the sides">
          <ActionIcon
            size="sm"
            aria-label="Swap the sides"
            aria-pressed={swapped}
            onClick={() => setSwapped(!swapped)}
          >
            <IconArrowsExchange size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
        <SideName side={right} />
        <span className={classes['diffCount']} role="status">
          {count === null
            ? ''
            : count === 0
              ? 'The same text'
              : `${count} place${count === 1 ? '' : 's'} differ${count === 1 ? 's' : ''}`}
        </span>
        <Tooltip label="Place before (Shift+F7)">
          <ActionIcon
            size="sm"
            aria-label="Place before"
            disabled={!count}
            onClick={() => controls.current?.step('previous')}
          >
            <IconArrowUp size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Next place (F7)">
          <ActionIcon
            size="sm"
            aria-label="Next place"
            disabled={!count}
            onClick={() => controls.current?.step('next')}
          >
            <IconArrowDown size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
        <SegmentedControl
          aria-label="Layout of both texts"
          value={layout}
          onChange={(value) => setLayout(value as DiffLayout)}
          data={[
            { value: 'auto', label: 'By width' },
            { value: 'side', label: 'Side by side' },
            { value: 'inline', label: 'Inline' },
          ]}
        />
      </div>
      <Suspense fallback={<div className={classes['editor']} aria-busy />}>
        <SqlDiffEditor left={left} right={right} layout={layout} onCount={setCount} onReady={attach} />
      </Suspense>
    </div>
  )
}

function SideName({ side: { letter, name } }: { readonly side: DiffSide }) {
  return (
    <span
      className={classes['sideName']}
      style={{ borderColor: sourceColours(letter).ink }}
      title={visibleText(name)}
    >
      <SourceLetter letter={letter} />
      <span>{visibleText(name)}</span>
    </span>
  )
}
