/** A value's text: laid out where it is JSON or bytes, wrapped or not, with a search in it. */
import { Button, Checkbox, SegmentedControl, TextInput } from '@mantine/core'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { formatCount, formatSize } from '../text/figure.ts'
import { textPieces } from './cell-content.ts'
import { findInText } from './find-in-text.ts'
import panelClasses from './row-panel.module.css'
import { prettyJson } from './pretty-json.ts'
import { TextPieces } from './text-pieces.tsx'
import { byteCount, bytesLaidOut, valueKind } from './value-kind.ts'

/** Characters shown at first, and more at each press: what a browser lays out without a pause. */
const SHOWN_STEP = 200_000
/** Larger values are not looked at for whether they are JSON, nor bytes laid out. */
const LARGEST_LAID_OUT = 2_000_000

export interface ValueTextProps {
  readonly text: string
  readonly type: string
  /** Whether this is all of the value. */
  readonly whole: boolean
  /** Asks for what follows. */
  readonly onMore?: () => void
}

export function ValueText({ text, type, whole, onMore }: ValueTextProps) {
  const [shown, setShown] = useState(SHOWN_STEP)
  const [layout, setLayout] = useState<'laid out' | 'text'>('laid out')
  const [wraps, setWraps] = useState(true)
  const isBytes = valueKind(type) === 'bytes'
  const laidOut = useMemo(() => {
    if (!whole || text.length > LARGEST_LAID_OUT) return null
    return isBytes ? bytesLaidOut(text) : prettyJson(text)
  }, [text, whole, isBytes])
  const all = laidOut !== null && layout === 'laid out' ? laidOut : text
  const part = all.length > shown ? all.slice(0, shown) : all
  const showMore = (): void => {
    setShown(shown + SHOWN_STEP)
    if (shown + SHOWN_STEP > all.length) onMore?.()
  }
  const bytes = isBytes && whole ? byteCount(text) : null
  return (
    <>
      <FoundText text={part} wraps={wraps}>
        {laidOut !== null && (
          <SegmentedControl
            size="xs"
            aria-label="Layout of the value"
            value={layout}
            onChange={(to) => setLayout(to === 'text' ? 'text' : 'laid out')}
            data={[
              { value: 'laid out', label: 'Laid out' },
              { value: 'text', label: 'As it is' },
            ]}
          />
        )}
        <Checkbox
          size="xs"
          label="Wrap"
          checked={wraps}
          onChange={({ currentTarget }) => setWraps(currentTarget.checked)}
        />
        {bytes !== null && <span className={panelClasses['dim']}>{formatSize(bytes)}</span>}
      </FoundText>
      {(all.length > shown || !whole) && (
        <div className={panelClasses['valueMore']}>
          <span>
            {formatCount(part.length)} characters shown{whole ? ` of ${formatCount(all.length)}` : ''}
          </span>
          <Button size="compact-xs" variant="default" onClick={showMore}>
            Show more
          </Button>
        </div>
      )}
    </>
  )
}

interface FoundTextProps {
  readonly text: string
  readonly wraps: boolean
  /** Other tools, before the search. */
  readonly children: ReactNode
}

/** The text with what was sought marked, and the way from one place to the next. */
function FoundText({ text, wraps, children }: FoundTextProps) {
  const [wanted, setWanted] = useState('')
  const [current, setCurrent] = useState(0)
  const pre = useRef<HTMLPreElement>(null)
  const found = useMemo(() => findInText(text, wanted), [text, wanted])
  const count = found.starts.length
  const at = count === 0 ? 0 : ((current % count) + count) % count
  const start = found.starts[at]
  useEffect(() => {
    if (start === undefined) return
    const mark = pre.current?.querySelector(`[data-start="${start}"]`)
    mark?.scrollIntoView({ block: 'center', inline: 'nearest' })
  }, [start])
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    setCurrent(at + (event.shiftKey ? -1 : 1))
  }
  const told =
    wanted === ''
      ? ''
      : count === 0
        ? 'not found'
        : `${formatCount(at + 1)} of ${formatCount(count)}${found.more ? '+' : ''}`
  return (
    <>
      <div className={panelClasses['valueTools']}>
        {children}
        <TextInput
          size="xs"
          aria-label="Find in the value"
          placeholder="Find"
          title="Enter: the next one, Shift+Enter: the one before"
          autoComplete="off"
          value={wanted}
          onChange={({ currentTarget }) => {
            setWanted(currentTarget.value)
            setCurrent(0)
          }}
          onKeyDown={onKey}
        />
        <span className={panelClasses['dim']} role="status">
          {told}
        </span>
      </div>
      <pre
        ref={pre}
        className={panelClasses['valueText']}
        data-nowrap={!wraps || undefined}
        tabIndex={0}
        aria-label="Text of the value"
        role="region"
      >
        <Marked text={text} starts={found.starts} length={found.length} current={at} />
      </pre>
    </>
  )
}

interface MarkedProps {
  readonly text: string
  readonly starts: readonly number[]
  readonly length: number
  readonly current: number
}

function Marked({ text, starts, length, current }: MarkedProps) {
  if (starts.length === 0) return <Pieces text={text} />
  const parts: ReactNode[] = []
  let end = 0
  for (const [place, start] of starts.entries()) {
    if (start > end) parts.push(<Pieces key={`text ${end}`} text={text.slice(end, start)} />)
    parts.push(
      <mark
        key={start}
        className={panelClasses['found']}
        data-start={start}
        data-current={place === current || undefined}
      >
        <Pieces text={text.slice(start, start + length)} />
      </mark>,
    )
    end = start + length
  }
  parts.push(<Pieces key="rest" text={text.slice(end)} />)
  return <>{parts}</>
}

function Pieces({ text }: { readonly text: string }) {
  const pieces = useMemo(() => textPieces(text, '\n\t'), [text])
  return <TextPieces pieces={pieces} />
}
