/** What an object uses and what uses it, each line a way to the other object. */
import { Button, TextInput } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { IconSchema } from '@tabler/icons-react'
import { useDeferredValue, useId, useState } from 'react'
import type { DependencyLine, ObjectDependencies } from '../../shared/dependency-model.ts'
import type { ObjectDetail } from '../../shared/model.ts'
import { toFailure } from '../rpc.ts'
import { dependenciesQuery } from '../state/queries.ts'
import { formatCount } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { KindIcon } from '../ui/kind-icon.tsx'
import classes from './dependency-lists.module.css'
import shared from './object-view.module.css'

export interface DependencyListsProps {
  readonly sourceId: string
  readonly detail: ObjectDetail
  readonly onOpen: (key: string) => void
  /** Shows the tables around this one. */
  readonly onDiagram: (key: string) => void
}

/** Kinds that a diagram can begin at. */
const IN_DIAGRAMS: ReadonlySet<string> = new Set(['table', 'foreign table', 'fk constraint'])

/** How a dependency is known, in words. */
const KNOWN: Readonly<Record<DependencyLine['evidence'], string>> = {
  stated: 'stated',
  parsed: 'read from its SQL',
  body: 'read from a body',
  guessed: 'a guess',
}

/** What that means, for who points at it. */
const MEANS: Readonly<Record<DependencyLine['evidence'], string>> = {
  stated: 'The statement itself says so.',
  parsed: 'An expression or query names it, and can mean nothing else.',
  body: "A function's body names it; where names have no schema, the search path of the call decides.",
  guessed: 'The name fits, but it could mean something else.',
}

export function DependencyLists({ sourceId, detail, onOpen, onDiagram }: DependencyListsProps) {
  const [typed, setTyped] = useState('')
  const text = useDeferredValue(typed.trim())
  const pages = useInfiniteQuery(dependenciesQuery(sourceId, detail.summary.key, text))
  if (pages.error !== null) {
    return (
      <div className={shared['message']}>
        <FailureView failure={toFailure(pages.error)} onRetry={() => void pages.refetch()} />
      </div>
    )
  }
  const all: readonly ObjectDependencies[] | undefined = pages.data?.pages
  const first = all?.[0]
  if (all === undefined || first === undefined)
    return (
      <p className={shared['empty']} role="status">
        Reading what the objects of this dump need of each other …
      </p>
    )
  const more = {
    hasMore: pages.hasNextPage,
    loading: pages.isFetchingNextPage,
    onMore: () => void pages.fetchNextPage(),
  }
  const nothing = text === '' ? 'Nothing in this dump.' : 'Nothing of that name.'
  return (
    <div className={classes['lists']}>
      <div className={classes['bar']}>
        <TextInput
          aria-label="Filter by name or kind"
          placeholder="Filter by name or kind"
          className={classes['filter'] ?? ''}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || typed === '') return
            event.stopPropagation()
            setTyped('')
          }}
        />
        {IN_DIAGRAMS.has(detail.summary.kind) && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            leftSection={<IconSchema size={14} stroke={1.75} />}
            title="The tables around it and the foreign keys between them"
            onClick={() => onDiagram(detail.summary.key)}
          >
            Show in diagram
          </Button>
        )}
      </div>
      <List
        title="Uses"
        nothing={nothing}
        own={detail.summary.name}
        lines={all.flatMap(({ uses }) => uses)}
        total={first.totals.uses}
        onOpen={onOpen}
        {...more}
      />
      <List
        title="Used by"
        nothing={nothing}
        own={detail.summary.name}
        lines={all.flatMap(({ usedBy }) => usedBy)}
        total={first.totals.usedBy}
        onOpen={onOpen}
        {...more}
      />
      {first.unknown.length > 0 && (
        <Unknown items={first.unknown} own={detail.summary.name} onOpen={onOpen} />
      )}
    </div>
  )
}

interface ListProps {
  readonly title: string
  /** What is said where there is nothing to list. */
  readonly nothing: string
  readonly own: string
  readonly lines: readonly DependencyLine[]
  readonly total: number
  readonly hasMore: boolean
  readonly loading: boolean
  readonly onMore: () => void
  readonly onOpen: (key: string) => void
}

function List({ title, nothing, own, lines, total, hasMore, loading, onMore, onOpen }: ListProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={classes['heading']}>
        {title} <span className={shared['count']}>{formatCount(total)}</span>
      </h2>
      {lines.length === 0 ? (
        <p className={classes['nothing']}>{nothing}</p>
      ) : (
        <table className={`${shared['table']} ${classes['table']}`}>
          <thead>
            <tr>
              <th>Name</th>
              <th>Kind</th>
              <th>Why</th>
              <th>Known</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line
                key={`${line.key} ${line.reason} ${line.through?.key ?? ''}`}
                line={line}
                own={own}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
      )}
      {hasMore && lines.length < total && (
        <div className={classes['more']}>
          <Button size="compact-xs" variant="subtle" loading={loading} onClick={onMore}>
            Show more
          </Button>
          {formatCount(lines.length)} of {formatCount(total)}
        </div>
      )}
    </section>
  )
}

interface LineProps {
  readonly line: DependencyLine
  readonly own: string
  readonly onOpen: (key: string) => void
}

function Line({ line, own, onOpen }: LineProps) {
  const { key, kind, name, words, evidence, through } = line
  return (
    <tr>
      <td>
        <span className={classes['named']}>
          <KindIcon kind={kind} />
          <button type="button" className={shared['link']} onClick={() => onOpen(key)}>
            {visibleText(name)}
          </button>
        </span>
      </td>
      <td>{kindTitle(kind)}</td>
      <td>
        {visibleText(words)}
        <Through through={through} own={own} onOpen={onOpen} />
      </td>
      <td className={shared['oneLine']} title={MEANS[evidence]}>
        {KNOWN[evidence]}
      </td>
    </tr>
  )
}

interface ThroughProps {
  readonly through: DependencyLine['through']
  readonly own: string
  readonly onOpen: (key: string) => void
}

/** What belongs to the object and needs the other on its behalf. */
function Through({ through, own, onOpen }: ThroughProps) {
  if (through === null) return null
  return (
    <span className={classes['through']}>
      {`, ${through.kind} `}
      <button
        type="button"
        className={shared['link']}
        title={visibleText(through.name)}
        onClick={() => onOpen(through.key)}
      >
        {visibleText(withinOwn(through.name, own))}
      </button>
    </span>
  )
}

/** A constraint's or trigger's name without the object that is on show, to which it belongs. */
function withinOwn(name: string, own: string): string {
  const schema = own.slice(0, own.lastIndexOf('.') + 1)
  if (name.startsWith(`${own}.`)) return name.slice(own.length + 1)
  return schema !== '' && name.startsWith(schema) ? name.slice(schema.length) : name
}

interface UnknownProps {
  readonly items: ObjectDependencies['unknown']
  readonly own: string
  readonly onOpen: (key: string) => void
}

function Unknown({ items, own, onOpen }: UnknownProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={classes['heading']}>
        Not resolved <span className={shared['count']}>{formatCount(items.length)}</span>
      </h2>
      <table className={`${shared['table']} ${classes['table']}`}>
        <thead>
          <tr>
            <th>What</th>
            <th>Text</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ what, text, through }, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- two of them may read the same, and none moves
            <tr key={at}>
              <td>
                {WHAT[what]}
                <Through through={through} own={own} onOpen={onOpen} />
              </td>
              <td className={shared['code']}>{visibleText(text)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const WHAT: Readonly<Record<ObjectDependencies['unknown'][number]['what'], string>> = {
  'dynamic SQL': 'SQL put together when it runs',
  'not in this dump': 'Not in this dump',
  'not understood': 'Not understood',
}
