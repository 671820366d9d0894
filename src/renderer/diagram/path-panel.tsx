/** The way from one table to another: both chosen, the shortest ways told in words, one of them shown in the diagram. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { DiagramPaths } from '../../shared/diagram-model.ts'
import type { Scope } from '../../shared/model.ts'
import { toFailure } from '../rpc.ts'
import { countOf } from '../text/figure.ts'
import { FailureView } from '../ui/failure-view.tsx'
import type { DiagramPlace } from './diagram-place.ts'
import { pathQuery } from './diagram-queries.ts'
import { keyWords, namesById } from './diagram-words.ts'
import { TableChoice } from './table-choice.tsx'
import classes from './diagram.module.css'

/** One of the ways found. */
export type FoundPath = DiagramPaths['paths'][number]

export interface PathPanelProps {
  readonly scope: Scope
  readonly path: DiagramPlace['path']
  /** A name for an id that the diagram has. */
  readonly nameOf: (id: string) => string
  readonly onPath: (path: DiagramPlace['path']) => void
  /** The way that is shown; null for none. */
  readonly onShow: (path: FoundPath | null) => void
}

export function PathPanel({ scope, path, nameOf, onPath, onShow }: PathPanelProps) {
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  const { data, error, refetch } = useQuery(pathQuery(scope, path.from, path.to))
  const shown = data?.paths[path.chosen] ?? null
  useEffect(() => onShow(shown), [onShow, shown])
  const name = (id: string | null): string | null =>
    id === null ? null : (names[id] ?? (nameOf(id) || null))
  const choose = (end: 'from' | 'to') => (id: string, label: string) => {
    setNames((known) => ({ ...known, [id]: label }))
    onPath({ ...path, [end]: id, chosen: 0 })
  }
  return (
    <>
      <div className={classes['ends']}>
        <TableChoice
          scope={scope}
          label="From table"
          value={path.from}
          name={name(path.from)}
          onChange={choose('from')}
        />
        <TableChoice
          scope={scope}
          label="To table"
          value={path.to}
          name={name(path.to)}
          onChange={choose('to')}
        />
      </div>
      {error !== null && <FailureView failure={toFailure(error)} onRetry={() => void refetch()} />}
      <div role="status">
        {(path.from === null || path.to === null) && (
          <p className={classes['facts']}>Choose two tables: the keys that lead from one to the other.</p>
        )}
        {data != null && <p className={classes['facts']}>{outcome(data)}</p>}
      </div>
      {data != null && data.length !== null && data.length > 0 && (
        <ol className={classes['paths']}>
          {data.paths.map((one, at) => (
            <li key={one.tables.map(({ id }) => id).join(' ')}>
              <PathWords
                path={one}
                chosen={at === path.chosen}
                onChoose={() => onPath({ ...path, chosen: at })}
              />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

function outcome({ length, paths, more }: DiagramPaths): string {
  if (length === null) return 'No keys lead from one to the other.'
  if (length === 0) return 'Both are the same table.'
  const ways = paths.length === 1 && !more ? 'One way' : `${paths.length}${more ? ' of more' : ''} ways`
  return `${ways} over ${countOf(length, 'key')}.`
}

interface PathWordsProps {
  readonly path: FoundPath
  readonly chosen: boolean
  readonly onChoose: () => void
}

function PathWords({ path, chosen, onChoose }: PathWordsProps) {
  const nameOf = namesById(path.tables)
  return (
    <button type="button" className={classes['path']} aria-pressed={chosen} onClick={onChoose}>
      {path.steps.map((keys, at) => (
        <span key={path.tables[at]?.id} className={classes['step']}>
          {keys.map((key) => (
            <span key={key.id}>{keyWords(key, nameOf)}</span>
          ))}
        </span>
      ))}
    </button>
  )
}
