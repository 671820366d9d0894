/** SQL to be read, highlighted. The editor comes with the first text; a very large text comes in parts. */
import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { lazy, Suspense, useMemo, useState } from 'react'
import { formatCount } from '../text/figure.ts'
import type { DefinitionOf } from './named-text.ts'
import type { TextStretch } from './sql-editor.tsx'
import classes from './sql-view.module.css'
import { textParts } from './text-parts.ts'

const SqlEditor = lazy(() => import('./sql-editor.tsx'))

export interface SqlViewProps {
  readonly text: string
  /** What the text is, for screen readers: 'Definition of public.users'. */
  readonly label: string
  /** What the reader must know of the text: that something is missing from it. */
  readonly notice?: string | null
  /** The line (from 1) that is to be in sight; null leaves the text where it is. */
  readonly reveal?: number | null
  /** The definition that the text is; its names then lead somewhere. Kept the same from one drawing to the next. */
  readonly definition?: DefinitionOf | null
  /** A stretch to be selected and brought in sight. */
  readonly select?: TextStretch | null
}

/** Fills its parent, which must be a flex column. */
export function SqlView({
  text,
  label,
  notice = null,
  reveal = null,
  definition = null,
  select = null,
}: SqlViewProps) {
  const parts = useMemo(() => textParts(text), [text])
  const [shown, setShown] = useState({ text, index: 0 })
  const [revealed, setRevealed] = useState<number | null>(null)
  if (reveal !== revealed) {
    setRevealed(reveal)
    if (reveal !== null) setShown({ text, index: parts.findLastIndex(({ line }) => line <= reveal) })
  }
  const [selected, setSelected] = useState<TextStretch | null>(null)
  if (select !== selected) {
    setSelected(select)
    if (select !== null) setShown({ text, index: parts.findLastIndex(({ start }) => start <= select.start) })
  }
  const index = shown.text === text ? shown.index : 0
  const part = parts[index] ?? { start: 0, end: 0, line: 1 }
  const go = (to: number): void => setShown({ text, index: to })
  return (
    <div className={classes['view']}>
      {notice !== null && <Notice text={notice} />}
      {parts.length > 1 && (
        <div className={classes['parts']}>
          <ActionIcon size="sm" aria-label="Part before" disabled={index === 0} onClick={() => go(index - 1)}>
            <IconChevronLeft size={16} stroke={1.75} />
          </ActionIcon>
          <span>
            Part {formatCount(index + 1)} of {formatCount(parts.length)}
          </span>
          <ActionIcon
            size="sm"
            aria-label="Part after"
            disabled={index === parts.length - 1}
            onClick={() => go(index + 1)}
          >
            <IconChevronRight size={16} stroke={1.75} />
          </ActionIcon>
          <span className={classes['notice']}>
            This text has {formatCount(text.length)} characters and is shown in parts.
          </span>
        </div>
      )}
      <Suspense fallback={<div className={classes['editor']} aria-busy />}>
        <SqlEditor
          text={text.slice(part.start, part.end)}
          label={label}
          firstLine={part.line}
          reveal={reveal}
          definition={definition}
          start={part.start}
          select={select !== null && select.start >= part.start && select.end <= part.end ? select : null}
        />
      </Suspense>
    </div>
  )
}

/** A line above a text. */
export function Notice({ text }: { readonly text: string }) {
  return (
    <div role="note" className={classes['parts']}>
      <span className={classes['notice']} title={text}>
        {text}
      </span>
    </div>
  )
}
