/** The report's pages as they will print: drawn as they come into sight, their text selectable, by mouse or keyboard. */
import { ActionIcon, Loader, Select, TextInput, Tooltip } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react'
import { ownFocus } from '../state/focus-request.ts'
import { PdfPage } from './pdf-page.tsx'
import { zoomAfter, ZOOMS, type Zoom } from './page-places.ts'
import type { PdfFile } from './pdf-file.ts'
import { usePages, type Pages } from './use-pages.ts'
import classes from './pdf-preview.module.css'

export interface PdfPreviewProps {
  readonly file: PdfFile
  /** Whether newer pages are on their way. */
  readonly isOld: boolean
  /** At the right of the bar. */
  readonly actions: ReactNode
  /** Between the bar and the pages. */
  readonly notice: ReactNode
}

export function PdfPreview({ file, isOld, actions, notice }: PdfPreviewProps) {
  const [zoom, setZoom] = useState<Zoom>('width')
  const pages = usePages(file, zoom)
  const { scroller, places, scale, shown, current, drawn, onScroll, onSize, goTo } = pages
  useEffect(
    () =>
      ownFocus('report', () => {
        // Whoever is writing meanwhile goes on writing.
        if (document.activeElement?.matches('input, textarea') !== true) scroller.current?.focus()
      }),
    [scroller],
  )
  const byKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const act = keyAction(event.key, pages, setZoom)
    if (act === null) return
    event.preventDefault()
    act()
  }
  const [from, to] = drawn
  const visible = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
  return (
    <div className={classes['preview']}>
      <div className={classes['bar']} role="group" aria-label="Pages of the report">
        <PageNumber current={current} pages={file.pages} onGo={goTo} />
        <ZoomChoice zoom={zoom} shown={shown} onZoom={setZoom} />
        <span role="status" className={classes['status']}>
          {isOld && (
            <>
              <Loader size={12} color="var(--ds-accent)" aria-hidden /> Writing the pages anew …
            </>
          )}
        </span>
        <div className={classes['actions']}>{actions}</div>
      </div>
      {notice}
      <div
        ref={scroller}
        className={classes['scroller']}
        data-old={isOld || undefined}
        role="region"
        aria-label="Preview of the report"
        aria-busy={isOld}
        tabIndex={0}
        onScroll={onScroll}
        onKeyDown={byKey}
      >
        <div className={classes['layer']} style={{ height: places.height, minWidth: places.width }}>
          {visible.map((page) => (
            <PdfPage
              key={page}
              file={file}
              page={page}
              scale={scale}
              top={places.tops[page] ?? 0}
              width={places.widths[page] ?? 0}
              height={places.heights[page] ?? 0}
              onSize={onSize}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

/** What a key does among the pages; null where it does nothing of ours. */
function keyAction(
  key: string,
  { current, places, shown, goTo }: Pages,
  setZoom: (zoom: Zoom) => void,
): (() => void) | null {
  switch (key) {
    case 'ArrowRight':
      return () => goTo(current + 1)
    case 'ArrowLeft':
      return () => goTo(current - 1)
    case 'Home':
      return () => goTo(0)
    case 'End':
      return () => goTo(places.tops.length - 1)
    case '+':
    case '=':
      return () => setZoom(zoomAfter(shown, 1))
    case '-':
      return () => setZoom(zoomAfter(shown, -1))
    case '0':
      return () => setZoom('width')
    default:
      return null
  }
}

interface PageNumberProps {
  /** From 0. */
  readonly current: number
  readonly pages: number
  readonly onGo: (page: number) => void
}

/** Which page is looked at; another number goes there. */
function PageNumber({ current, pages, onGo }: PageNumberProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <form
      className={classes['pages']}
      onSubmit={(event) => {
        event.preventDefault()
        const page = Number(typed ?? '')
        if (Number.isInteger(page) && page > 0) onGo(page - 1)
        setTyped(null)
      }}
    >
      <span>Page</span>
      <TextInput
        className={classes['number'] ?? ''}
        aria-label="Page"
        title="A number and Enter go to that page; Left and Right among the pages to the next"
        inputMode="numeric"
        maxLength={6}
        value={typed ?? String(current + 1)}
        onChange={(event) => setTyped(event.currentTarget.value.replaceAll(/\D/gu, ''))}
        onBlur={() => setTyped(null)}
      />
      <span>of {pages}</span>
    </form>
  )
}

interface ZoomChoiceProps {
  readonly zoom: Zoom
  readonly shown: number
  readonly onZoom: (zoom: Zoom) => void
}

function ZoomChoice({ zoom, shown, onZoom }: ZoomChoiceProps) {
  const percent = (size: number): string => `${Math.round(size * 100)} %`
  const own = zoom === 'width' || ZOOMS.some((one) => one === zoom) ? [] : [zoom]
  const data = [
    { value: 'width', label: 'Page width' },
    ...[...own, ...ZOOMS].map((one) => ({ value: String(one), label: percent(one) })),
  ]
  return (
    <div className={classes['pages']}>
      <Tooltip label="Smaller (- among the pages)">
        <ActionIcon aria-label="Smaller" onClick={() => onZoom(zoomAfter(shown, -1))}>
          <IconMinus size={14} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Select
        className={classes['zoom'] ?? ''}
        aria-label="Size of the pages"
        title={`Shown at ${percent(shown)}`}
        data={data}
        allowDeselect={false}
        value={String(zoom)}
        onChange={(value) => onZoom(value === 'width' || value === null ? 'width' : Number(value))}
      />
      <Tooltip label="Larger (+ among the pages)">
        <ActionIcon aria-label="Larger" onClick={() => onZoom(zoomAfter(shown, 1))}>
          <IconPlus size={14} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}
