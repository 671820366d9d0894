/** The diagram of a source or a comparison: what it shows, asked for first where that is a lot. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { DiagramChoices, DiagramOf } from '../../shared/diagram-model.ts'
import { MOST_TABLES } from '../../shared/diagram-model.ts'
import type { Scope } from '../../shared/model.ts'
import { toFailure } from '../rpc.ts'
import { navigate } from '../state/navigation.ts'
import { scopeKey } from '../state/workspace.ts'
import { formatCount } from '../text/figure.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { changePlace, NEW_PLACE, placeKey, rememberLast, useDiagrams } from './diagram-place.ts'
import { choicesQuery, graphQuery } from './diagram-queries.ts'
import { DiagramWorkbench } from './diagram-workbench.tsx'
import { ofWords } from './of-words.ts'
import { TableChoice } from './table-choice.tsx'
import classes from './diagram.module.css'

export interface DiagramViewProps {
  readonly scope: Scope
  /** What it is of; null: what was looked at last, or what is best to begin with. */
  readonly of: DiagramOf | null
}

/** Tables that are drawn without asking. */
const UNASKED = 60

export function DiagramView({ scope, of }: DiagramViewProps) {
  const last = useDiagrams((state) => state.last[scopeKey(scope)])
  const { data: choices, error, refetch } = useQuery(choicesQuery(scope))
  if (error !== null) {
    return (
      <div className={classes['message']}>
        <FailureView failure={toFailure(error)} onRetry={() => void refetch()} />
      </div>
    )
  }
  if (choices === undefined) return null
  if (choices.tables === 0) {
    return <p className={classes['message']}>There are no tables here, so there is nothing to draw.</p>
  }
  const shown = of ?? last ?? beginning(scope, choices)
  return <DiagramOfTables key={placeKey(scope, shown)} scope={scope} of={shown} choices={choices} />
}

/** What differs in a comparison; else the schema that most tables are in. */
function beginning(scope: Scope, choices: DiagramChoices): DiagramOf {
  if ('comparisonId' in scope && choices.differ > 0) return { kind: 'differences' }
  const [largest] = choices.schemas.toSorted((a, b) => b.tables - a.tables)
  return largest === undefined
    ? { kind: 'all' }
    : { kind: 'schema', database: largest.database, schema: largest.schema }
}

interface DiagramOfTablesProps {
  readonly scope: Scope
  readonly of: DiagramOf
  readonly choices: DiagramChoices
}

function DiagramOfTables({ scope, of, choices }: DiagramOfTablesProps) {
  const place = placeKey(scope, of)
  const { added, limit } = useDiagrams((state) => state.places[place] ?? NEW_PLACE)
  const columns = useDiagrams((state) => state.columns)
  useEffect(() => rememberLast(scope, of), [scope, of])
  const base = useQuery(
    graphQuery({
      scope,
      of,
      columns,
      outside: true,
      limit: limit ?? (of.kind === 'tables' ? MOST_TABLES : UNASKED),
    }),
  )
  const ids = base.data?.tables.map(({ id }) => id) ?? []
  const more = useQuery(
    graphQuery(
      added.length === 0 || base.data == null
        ? null
        : {
            scope,
            of: { kind: 'tables', ids: [...new Set([...ids, ...added])].slice(0, MOST_TABLES) },
            columns,
            outside: true,
            limit: MOST_TABLES,
          },
    ),
  )
  const error = base.error ?? more.error
  const graph = added.length === 0 ? (base.data ?? null) : (more.data ?? null)
  const asks = limit === null && of.kind !== 'tables' && (base.data?.total ?? 0) > UNASKED
  return (
    <DiagramWorkbench scope={scope} of={of} choices={choices} graph={asks ? null : graph} place={place}>
      {error !== null && (
        <div className={classes['message']}>
          <FailureView failure={toFailure(error)} onRetry={() => void base.refetch()} />
        </div>
      )}
      {asks && base.data != null && (
        <Question
          scope={scope}
          what={ofWords(of, choices, null)}
          total={base.data.total}
          nearest={of.kind === 'around'}
          onLimit={(tables) => changePlace(place, { limit: tables })}
        />
      )}
    </DiagramWorkbench>
  )
}

interface QuestionProps {
  readonly scope: Scope
  readonly what: string
  readonly total: number
  /** Whether they stand around a table. */
  readonly nearest: boolean
  readonly onLimit: (tables: number) => void
}

/** Asked before a diagram that nobody could read is drawn. */
function Question({ scope, what, total, nearest, onLimit }: QuestionProps) {
  const most = Math.min(total, MOST_TABLES)
  return (
    <div className={classes['question']} role="region" aria-label="Many tables">
      <h2 className={classes['panelTitle']}>
        {what}: {formatCount(total)} tables
      </h2>
      <p>A diagram of so many is hard to read. Begin with one table and what is around it, or draw:</p>
      <div className={classes['buttons']}>
        <Button variant="default" onClick={() => onLimit(UNASKED)}>
          {nearest ? `The ${UNASKED} nearest` : `The ${UNASKED} with most keys`}
        </Button>
        <Button variant="default" onClick={() => onLimit(most)}>
          {most === total ? `All ${formatCount(total)}` : `The first ${formatCount(most)}`}
        </Button>
      </div>
      <TableChoice
        scope={scope}
        label="Begin with a table"
        value={null}
        name={null}
        onChange={(id) =>
          navigate({
            kind: 'diagram',
            scope,
            of: { kind: 'around', id, depth: 1, direction: 'both' },
          })
        }
      />
    </div>
  )
}
