/** One value in full, as text: read in slices where it is large, laid out where it is JSON. */
import { ActionIcon, Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { IconCheck, IconCopy, IconX } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import { chordText } from '../commands/chord.ts'
import { rpc, toFailure } from '../rpc.ts'
import { formatCount, formatExactBytes, formatSize } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { copyValue } from './copy-value.ts'
import panelClasses from './row-panel.module.css'
import type { GridRow, ValuePlace } from './row-pages.ts'
import { ValueText } from './value-text.tsx'

export interface ValuePanelProps {
  readonly place: ValuePlace
  readonly column: { readonly name: string; readonly type: string }
  /** The row as the grid has it; undefined while it is on its way. */
  readonly row: GridRow | undefined
  readonly onClose: () => void
}

export function ValuePanel({ place, column, row, onClose }: ValuePanelProps) {
  const bytes = row?.sizes.get(place.column)
  const value = row?.values[place.column] ?? null
  const computed = row?.computed.get(place.column)
  return (
    <section className={panelClasses['value']} aria-label="Selected value">
      <div className={panelClasses['valueHead']}>
        <div className={panelClasses['valueName']}>
          <b>{visibleText(column.name)}</b>{' '}
          <span className={panelClasses['dim']}>{visibleText(column.type)}</span>
          <div className={panelClasses['dim']}>
            Row {formatCount(place.row + 1)}
            {computed === 'expression' && ', an expression that PostgreSQL computes'}
            {bytes !== undefined && <span title={formatExactBytes(bytes)}>, {formatSize(bytes)}</span>}
          </div>
        </div>
        <CopyButton
          place={place}
          row={row}
          disabled={row === undefined || value === null || computed === 'default'}
        />
        <ActionIcon size="sm" aria-label="Close the value" onClick={onClose}>
          <IconX size={16} stroke={1.75} />
        </ActionIcon>
      </div>
      {row === undefined ? (
        <div className={panelClasses['valueNote']} aria-busy>
          Reading…
        </div>
      ) : computed === 'default' ? (
        <div className={panelClasses['valueNote']}>The column’s default, which PostgreSQL computes.</div>
      ) : bytes === undefined ? (
        <KnownValue value={value} type={column.type} />
      ) : (
        <ReadValue place={place} type={column.type} />
      )}
    </section>
  )
}

function KnownValue({ value, type }: { readonly value: string | null; readonly type: string }) {
  if (value === null) return <div className={panelClasses['valueNote']}>NULL: there is no value.</div>
  if (value === '') return <div className={panelClasses['valueNote']}>The empty string.</div>
  return <ValueText text={value} type={type} whole />
}

/** A value that the grid has only the beginning of. */
function ReadValue({ place, type }: { readonly place: ValuePlace; readonly type: string }) {
  const { sourceId, key, row, column } = place
  const slices = useInfiniteQuery({
    queryKey: ['source', sourceId, 'cell', key, row, column],
    queryFn: ({ pageParam, signal }) => rpc.rows.cell({ ...place, offset: pageParam }, { signal }),
    initialPageParam: 0,
    getNextPageParam: (last) => (last.more ? last.offset + (last.text?.length ?? 0) : null),
    gcTime: 30_000,
  })
  const text = useMemo(
    () => slices.data?.pages.map((slice) => slice.text ?? '').join('') ?? '',
    [slices.data],
  )
  if (slices.error !== null) {
    return (
      <div className={panelClasses['valueNote']}>
        <FailureView failure={toFailure(slices.error)} onRetry={() => void slices.refetch()} />
      </div>
    )
  }
  if (slices.data === undefined) {
    return (
      <div className={panelClasses['valueNote']} aria-busy>
        Reading…
      </div>
    )
  }
  const whole = !slices.hasNextPage
  return (
    <ValueText
      text={text}
      type={type}
      whole={whole}
      {...(whole || slices.isFetchingNextPage ? {} : { onMore: () => void slices.fetchNextPage() })}
    />
  )
}

interface CopyButtonProps {
  readonly place: ValuePlace
  readonly row: GridRow | undefined
  readonly disabled: boolean
}

function CopyButton({ place, row, disabled }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 1500)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <Button
      size="compact-xs"
      variant="default"
      disabled={disabled}
      leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
      title={`Copy the whole value (${chordText('Mod+C')} in the grid)`}
      onClick={() => void copyValue(place, row).then(setCopied)}
    >
      {copied ? 'Copied' : 'Copy'}
    </Button>
  )
}
