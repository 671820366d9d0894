/** One object of one dump: its definition, what belongs to it, its rows, and where in the file it stands. */
import { Tabs } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import type { ObjectOrigin } from '../../shared/migration-model.ts'
import type { ObjectDetail, ObjectKind } from '../../shared/model.ts'
import { toFailure } from '../rpc.ts'
import type { Navigate } from '../state/navigation.ts'
import { objectQuery } from '../state/queries.ts'
import { countOf, formatCount, formatSize } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { KindIcon } from '../ui/kind-icon.tsx'
import { cutNotice } from './cut-notice.ts'
import { DependencyLists } from './dependency-lists.tsx'
import classes from './object-view.module.css'

const SqlView = lazy(() => import('../monaco/sql-view.tsx').then((part) => ({ default: part.SqlView })))
const DataGrid = lazy(() => import('../grid/data-grid.tsx').then((part) => ({ default: part.DataGrid })))

export interface ObjectViewProps {
  readonly sourceId: string
  readonly objectKey: string
  readonly onNavigate: Navigate
}

/** Tabs of what belongs to a relation, with the kinds that each shows. */
const CHILD_TABS: readonly (readonly [string, readonly ObjectKind[]])[] = [
  ['Constraints', ['constraint', 'fk constraint', 'check constraint']],
  ['Indexes', ['index']],
  ['Triggers', ['trigger']],
  ['Policies', ['policy']],
  ['Rules', ['rule']],
]
const TABBED_KINDS = new Set(CHILD_TABS.flatMap(([, kinds]) => kinds))

/** Kinds that hold rows of their own: where the dump has none of them, the Data tab says why. */
const KINDS_WITH_ROWS: ReadonlySet<ObjectKind> = new Set(['table', 'materialized view'])

/** The tab last looked at, by kind of object: the next table opens where the last one stood. */
const lastTab = new Map<ObjectKind, string>()

export function ObjectView({ sourceId, objectKey, onNavigate }: ObjectViewProps) {
  const { data, error, refetch } = useQuery(objectQuery(sourceId, objectKey))
  if (error !== null) {
    return (
      <div className={classes['message']}>
        <FailureView failure={toFailure(error)} onRetry={() => void refetch()} />
      </div>
    )
  }
  if (data === undefined) return <div className={classes['view']} aria-busy />
  return (
    <section className={classes['view']} aria-label={visibleText(data.summary.name)}>
      <Heading sourceId={sourceId} detail={data} onNavigate={onNavigate} />
      <ObjectTabs key={objectKey} sourceId={sourceId} detail={data} onNavigate={onNavigate} />
    </section>
  )
}

function Heading({ sourceId, detail, onNavigate }: TabsProps) {
  const { summary, comment } = detail
  const facts = [
    kindTitle(summary.kind),
    summary.owner === null ? 'no owner stated' : `owner ${visibleText(summary.owner)}`,
    ...placeOf(detail),
    ...(summary.rows === null ? [] : [countOf(summary.rows, 'row')]),
    ...(summary.dataBytes === null ? [] : [formatSize(summary.dataBytes)]),
  ]
  return (
    <header className={classes['heading']}>
      <h1>
        <KindIcon kind={summary.kind} />
        <span>{visibleText(summary.name)}</span>
      </h1>
      <div className={classes['facts']}>
        {facts.join(' \u00b7 ')}
        {summary.parent !== null && (
          <ParentLink sourceId={sourceId} parentKey={summary.parent} onNavigate={onNavigate} />
        )}
      </div>
      {comment !== null && (
        <p className={classes['comment']}>{comment.split('\n').map(visibleText).join('\n')}</p>
      )}
    </header>
  )
}

/** Where it stands: in the migration that made it, where there is one, else in the file. */
function placeOf({ summary, origins }: ObjectDetail): string[] {
  const made = origins.find(({ what }) => what === 'made') ?? origins[0]
  return made === undefined
    ? [`line ${formatCount(summary.line)}`, `byte ${formatCount(summary.byte)}`]
    : [`${made.what} in ${visibleText(made.file)}, line ${formatCount(made.line)}`]
}

interface ParentLinkProps {
  readonly sourceId: string
  readonly parentKey: string
  readonly onNavigate: Navigate
}

/** The way from an index, constraint, trigger ... to what it belongs to. */
function ParentLink({ sourceId, parentKey, onNavigate }: ParentLinkProps) {
  const { data } = useQuery(objectQuery(sourceId, parentKey))
  if (data === undefined) return null
  const { kind, name } = data.summary
  return (
    <>
      {' \u00b7 of '}
      <button
        type="button"
        className={classes['link']}
        title={kindTitle(kind)}
        onClick={() => onNavigate({ kind: 'object', sourceId, key: parentKey })}
      >
        {visibleText(name)}
      </button>
    </>
  )
}

interface TabsProps {
  readonly sourceId: string
  readonly detail: ObjectDetail
  readonly onNavigate: Navigate
}

function ObjectTabs({ sourceId, detail, onNavigate }: TabsProps) {
  const { summary, columns, children, parts } = detail
  const tabs: { name: string; count: number | null; content: ReactNode; fills?: boolean }[] = [
    {
      name: 'Definition',
      count: null,
      fills: true,
      content: (
        <SqlView
          text={detail.ddl}
          label={`Definition of ${visibleText(summary.name)}`}
          notice={cutNotice(detail.cut)}
        />
      ),
    },
  ]
  if (columns.length > 0)
    tabs.push({ name: 'Columns', count: columns.length, content: <Columns detail={detail} /> })
  const go = (key: string): void => onNavigate({ kind: 'object', sourceId, key })
  const others = children.map(({ kind }) => kind).filter((kind) => !TABBED_KINDS.has(kind))
  for (const [name, kinds] of [...CHILD_TABS, ['Others', others] as const]) {
    const own = children.filter(({ kind }) => kinds.includes(kind))
    if (own.length === 0) continue
    tabs.push({ name, count: own.length, content: <Belonging items={own} onOpen={go} /> })
  }
  tabs.push({ name: 'Properties', count: null, content: <PropertyList detail={detail} /> })
  if (detail.hasRows || KINDS_WITH_ROWS.has(summary.kind)) {
    tabs.push({
      name: 'Data',
      count: summary.rows,
      fills: true,
      content: (
        <DataGrid
          sourceId={sourceId}
          objectKey={summary.key}
          label={`Rows of ${visibleText(summary.name)}`}
        />
      ),
    })
  }
  tabs.push({
    name: 'Dependencies',
    count: null,
    content: <DependencyLists sourceId={sourceId} detail={detail} onOpen={go} />,
  })
  if (detail.origins.length > 0) {
    tabs.push({
      name: 'Migrations',
      count: detail.origins.length,
      content: <Origins origins={detail.origins} />,
    })
  }
  tabs.push({ name: 'Source', count: parts.length, content: <Places detail={detail} /> })

  const wanted = lastTab.get(summary.kind)
  const [active, setActive] = useState(() =>
    tabs.some(({ name }) => name === wanted) ? (wanted as string) : 'Definition',
  )
  // In a narrow window the tabs scroll, and the one that was chosen for the last object may be out of sight.
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [])
  const change = (name: string | null): void => {
    if (name === null) return
    lastTab.set(summary.kind, name)
    setActive(name)
  }
  return (
    <Tabs value={active} onChange={change} className={classes['tabs']} keepMounted={false}>
      <Tabs.List ref={list}>
        {tabs.map(({ name, count }) => (
          <Tabs.Tab key={name} value={name}>
            {name}
            {count !== null && (
              <span className={classes['count']} aria-hidden>
                {formatCount(count)}
              </span>
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ name, content, fills }) => (
        <Tabs.Panel
          key={name}
          value={name}
          // What scrolls and holds nothing to focus must itself be reached by keyboard.
          tabIndex={fills ? undefined : 0}
          className={fills ? classes['filled'] : classes['scrolled']}
        >
          <Suspense fallback={<div aria-busy className={classes['filled']} />}>{content}</Suspense>
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}

function Columns({ detail }: { readonly detail: ObjectDetail }) {
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th className={classes['number']}>#</th>
          <th>Name</th>
          <th>Type</th>
          <th>Not null</th>
          <th>Default</th>
          <th>Other</th>
          <th>Comment</th>
        </tr>
      </thead>
      <tbody>
        {detail.columns.map((column) => (
          <tr key={`${column.position} ${column.name}`}>
            <td className={classes['number']}>{column.position}</td>
            <td>{visibleText(column.name)}</td>
            <td>{visibleText(column.type)}</td>
            <td className={classes['oneLine']}>{column.notNull ? 'not null' : ''}</td>
            <td className={classes['code']}>{column.default === null ? '' : visibleText(column.default)}</td>
            <td>{column.properties.map(({ name, value }) => `${name} ${visibleText(value)}`).join(', ')}</td>
            <td>{column.comment === null ? '' : visibleText(column.comment)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface BelongingProps {
  readonly items: ObjectDetail['children']
  readonly onOpen: (key: string) => void
}

function Belonging({ items, onOpen }: BelongingProps) {
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th>Name</th>
          <th>Kind</th>
          <th>Definition</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.key}>
            <td>
              <button type="button" className={classes['link']} onClick={() => onOpen(item.key)}>
                {visibleText(item.name)}
              </button>
            </td>
            <td>{kindTitle(item.kind)}</td>
            <td className={classes['code']}>{visibleText(item.definition)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PropertyList({ detail }: { readonly detail: ObjectDetail }) {
  const rows = [
    ...detail.properties.map(({ name, value }) => ({ id: `property ${name}`, name, value })),
    // Two grants may read the same.
    ...detail.grants.map((grant, index) => ({ id: `grant ${index}`, name: 'grant', value: grant })),
  ]
  if (rows.length === 0) return <p className={classes['empty']}>Nothing but its name.</p>
  return (
    <table className={classes['table']}>
      <tbody>
        {rows.map(({ id, name, value }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className={classes['wrapped']}>{value.split('\n').map(visibleText).join('\n')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Places({ detail }: { readonly detail: ObjectDetail }) {
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th>What</th>
          <th className={classes['number']}>Line</th>
          <th className={classes['number']}>From byte</th>
          <th className={classes['number']}>To byte</th>
          <th>Statement</th>
        </tr>
      </thead>
      <tbody>
        {detail.parts.map((part) => (
          <tr key={`${part.byte} ${part.role}`}>
            <td>{part.role}</td>
            <td className={classes['number']}>{formatCount(part.line)}</td>
            <td className={classes['number']}>{formatCount(part.byte)}</td>
            <td className={classes['number']}>{formatCount(part.endByte)}</td>
            <td className={classes['code']}>{visibleText(part.text.split('\n', 1)[0] ?? '')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Origins({ origins }: { readonly origins: readonly ObjectOrigin[] }) {
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th>What</th>
          <th>Statement</th>
          <th>File</th>
          <th className={classes['number']}>Line</th>
          <th className={classes['number']}>Byte</th>
        </tr>
      </thead>
      <tbody>
        {origins.map((origin) => (
          <tr key={`${origin.file} ${origin.byte}`}>
            <td>{origin.what}</td>
            <td className={classes['code']}>{visibleText(origin.command)}</td>
            <td>{visibleText(origin.file)}</td>
            <td className={classes['number']}>{formatCount(origin.line)}</td>
            <td className={classes['number']}>{formatCount(origin.byte)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
