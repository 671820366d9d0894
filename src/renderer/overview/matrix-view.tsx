/** All open sources side by side: which has what, and which have it alike. */
import { SegmentedControl, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import type { SourceMatrix } from '../../shared/comparison-model.ts'
import type { SourceSummary } from '../../shared/model.ts'
import { rpc, toFailure } from '../rpc.ts'
import type { Navigate } from '../state/navigation.ts'
import { tell } from '../state/notices.ts'
import { usePreferences } from '../state/preferences.ts'
import { matrixQuery } from '../state/queries.ts'
import { letterOf, useWorkspace } from '../state/workspace.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { kindPlural } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { SourceLetter } from '../ui/source-letter.tsx'
import { MatrixGrid } from './matrix-grid.tsx'
import { filterRows, kindsOf, type MatrixFilter, type MatrixPresence, type MatrixRow } from './matrix-rows.ts'
import { MovedList } from './moved-list.tsx'
import classes from './matrix.module.css'
import { Skeleton } from './skeleton.tsx'

/** What the engine compares at once. */
const SOURCES_AT_MOST = 16

export interface MatrixViewProps {
  readonly onNavigate: Navigate
}

export function MatrixView({ onNavigate }: MatrixViewProps) {
  const open = useWorkspace((state) => state.sources)
  const sources = open.slice(0, SOURCES_AT_MOST)
  const leftOut = usePreferences((state) => state.leftOut)
  const ids = sources.map(({ sourceId }) => sourceId)
  const { data, error, refetch } = useQuery({ ...matrixQuery(ids, leftOut), enabled: ids.length > 1 })
  if (ids.length < 2) {
    return <div className={classes['message']}>Open two dumps or more to see them side by side.</div>
  }
  if (error !== null) {
    return (
      <div className={classes['message']}>
        <FailureView failure={toFailure(error)} onRetry={() => void refetch()} />
      </div>
    )
  }
  if (data === undefined) {
    return (
      <div className={classes['message']}>
        <p className={classes['hint']}>Comparing {countOf(sources.length, 'dump')} with each other …</p>
        <Skeleton what="All dumps side by side" lines={14} />
      </div>
    )
  }
  return (
    <Matrix sources={sources} matrix={data} more={open.length - sources.length} onNavigate={onNavigate} />
  )
}

interface MatrixProps {
  readonly sources: readonly SourceSummary[]
  readonly matrix: SourceMatrix
  /** Open sources that are not shown. */
  readonly more: number
  readonly onNavigate: Navigate
}

const PRESENCES: readonly { readonly value: MatrixPresence; readonly label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'not alike', label: 'Not alike' },
  { value: 'missing', label: 'Not in all' },
  { value: 'lone', label: 'In one only' },
]

const isPresence = (value: string): value is MatrixPresence => PRESENCES.some((one) => one.value === value)

function Matrix({ sources, matrix, more, onNavigate }: MatrixProps) {
  const [text, setText] = useState('')
  const [kind, setKind] = useState<MatrixFilter['kind']>('relations')
  const [presence, setPresence] = useState<MatrixPresence>('all')
  const wanted = useDeferredValue(text)
  const kinds = useMemo(() => kindsOf(matrix.objects), [matrix])
  const rows = useMemo(
    () => filterRows(matrix.objects, { text: wanted, kind, presence }, sources.length),
    [matrix, wanted, kind, presence, sources.length],
  )
  const choices = [
    { value: 'relations', label: 'Tables and views' },
    { value: 'all', label: 'All kinds' },
    ...[...kinds].map(([one, n]) => ({
      value: one,
      label: `${sentence(kindPlural(one))} (${formatCount(n)})`,
    })),
  ]
  const chooseKind = (value: string | null): void => {
    const known = [...kinds.keys()].find((one) => one === value)
    setKind(known ?? (value === 'all' ? 'all' : 'relations'))
  }
  const openIn = (row: MatrixRow, source: number): void => {
    const chosen = sources[row.in.includes(source) ? source : (row.in[0] ?? 0)]
    if (chosen !== undefined) void showObject(chosen.sourceId, row, onNavigate)
  }
  return (
    <div className={classes['view']}>
      <div className={classes['bar']}>
        <TextInput
          aria-label="Filter by name"
          placeholder="Filter by name"
          className={classes['filter']}
          leftSection={<IconSearch size={14} stroke={1.75} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Select
          aria-label="Kind of objects"
          className={classes['kinds']}
          data={choices}
          value={kind}
          allowDeselect={false}
          onChange={chooseKind}
        />
        <SegmentedControl
          aria-label="Where objects are"
          value={presence}
          data={[...PRESENCES]}
          onChange={(value) => isPresence(value) && setPresence(value)}
        />
        <span className={classes['hint']} role="status">
          {countOf(rows.length, 'object')}
          {more > 0 && `, the first ${SOURCES_AT_MOST} of ${SOURCES_AT_MOST + more} dumps`}
        </span>
      </div>
      <MatrixGrid sources={sources} all={matrix.objects} kind={kind} rows={rows} onOpen={openIn} />
      <MovedList moved={matrix.moved} letters={sources.map((_, index) => letterOf(index))} />
      <NotComparedPairs matrix={matrix} />
    </div>
  )
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What was left out between any two. */
function NotComparedPairs({ matrix: { notCompared } }: { readonly matrix: SourceMatrix }) {
  if (notCompared.length === 0) return null
  return (
    <details className={classes['details']}>
      <summary>Not compared: {countOf(notCompared.length, 'reason')}</summary>
      <ul>
        {notCompared.map(({ reason, count, between }) => (
          <li key={`${reason} ${between.join(' ')}`}>
            {between.map((source) => (
              <SourceLetter key={source} letter={letterOf(source)} />
            ))}{' '}
            {visibleText(reason)} ({formatCount(count)})
          </li>
        ))}
      </ul>
    </details>
  )
}

/** A row names its object; the engine knows its key. */
async function showObject(
  sourceId: string,
  { kind, name, database }: MatrixRow,
  onNavigate: Navigate,
): Promise<void> {
  try {
    const found = await rpc.objects.find({ sourceId, name, kind })
    const object = found.find((one) => one.database === database) ?? found[0]
    if (object !== undefined) return onNavigate({ kind: 'object', sourceId, key: object.key })
    tell({ code: 'UNKNOWN_OBJECT', message: `${name} is called differently in this file.` })
  } catch (error) {
    tell(toFailure(error))
  }
}
