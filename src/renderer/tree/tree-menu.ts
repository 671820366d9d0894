/** What can be done with a line of the tree, as its menu lists it. */
import type { Scope, TreeRow } from '../../shared/model.ts'
import { toFailure } from '../rpc.ts'
import { showFindings } from '../findings/finding-filter.ts'
import { chooseTab } from '../object/tab-choice.ts'
import { navigate, navigateToObject } from '../state/navigation.ts'
import { tell } from '../state/notices.ts'
import { entryQuery, objectQuery, queryClient } from '../state/queries.ts'
import { patchTreeState, turnAllBranches } from '../state/tree-state.ts'
import { useWorkspace } from '../state/workspace.ts'
import { kindPlural } from '../text/kind-names.ts'
import type { MenuGroup, MenuLine } from '../ui/context-menu.tsx'
import { copyText } from '../ui/copy-text.ts'

export interface TreeMenuOptions {
  readonly scope: Scope
  readonly scopeKey: string
  readonly row: TreeRow
  readonly open: (row: TreeRow) => void
  readonly turn: (id: string) => void
  readonly openBeside: (id: string) => void
}

/** The groups of a line's menu; those of an object or an entry first. */
export function treeMenu(options: TreeMenuOptions): readonly MenuGroup[] {
  const { scope, scopeKey, row, open, turn, openBeside } = options
  const { target, kind } = row
  const branch: MenuLine[] = row.hasChildren
    ? [
        {
          title: row.expanded ? 'Close the branch' : 'Open the branch',
          keys: row.expanded ? 'Left' : 'Right',
          run: () => turn(row.id),
        },
      ]
    : []
  return [
    { lines: target === null ? [] : wayLines(scope, row, target, () => open(row)) },
    { lines: target === null ? [] : copyLines(scope, target) },
    {
      lines: [
        ...branch,
        { title: 'Open all beside it', keys: '*', run: () => openBeside(row.id) },
        { title: 'Open all branches', run: () => turnAllBranches(scopeKey, true) },
        { title: 'Close all branches', run: () => turnAllBranches(scopeKey, false) },
      ],
    },
    {
      lines:
        kind === null
          ? []
          : [
              {
                title: `Only ${kindPlural(kind)}`,
                run: () => patchTreeState(scopeKey, { kinds: [kind] }),
              },
            ],
    },
  ]
}

function wayLines(scope: Scope, row: TreeRow, target: string, open: () => void): readonly MenuLine[] {
  return [
    { title: 'Open', keys: 'Enter', run: open },
    ...(row.kind === 'table'
      ? [
          {
            title: 'Diagram around it',
            run: () =>
              navigate({
                kind: 'diagram',
                scope,
                of: { kind: 'around', id: target, depth: 1, direction: 'both' },
              }),
          },
        ]
      : []),
    { title: 'Find uses', run: () => void showUses(scope, row, target) },
    ...(row.findings === undefined
      ? []
      : [
          {
            title: 'Show its findings',
            run: () => void showOwnFindings(scope, target),
          },
        ]),
  ]
}

/** The object with its dependencies in sight; of an entry as B has it, or A where it is gone. */
async function showUses(scope: Scope, { kind }: TreeRow, target: string): Promise<void> {
  try {
    const of = 'sourceId' in scope ? { sourceId: scope.sourceId, key: target } : await objectOf(scope, target)
    if (kind !== null) chooseTab(`object ${kind}`, 'Dependencies')
    if (of !== null) navigateToObject(of.sourceId, of.key)
  } catch (error) {
    tell(toFailure(error))
  }
}

async function objectOf(
  { comparisonId }: { readonly comparisonId: string },
  id: string,
): Promise<{ readonly sourceId: string; readonly key: string } | null> {
  const { comparison } = useWorkspace.getState()
  const { entry } = await queryClient.fetchQuery(entryQuery(comparisonId, id))
  if (comparison === null) return null
  if (entry.bKey !== null) return { sourceId: comparison.b.sourceId, key: entry.bKey }
  return entry.aKey === null ? null : { sourceId: comparison.a.sourceId, key: entry.aKey }
}

async function showOwnFindings(scope: Scope, target: string): Promise<void> {
  try {
    showFindings(scope, await nameOf(scope, target))
  } catch (error) {
    tell(toFailure(error))
  }
}

function copyLines(scope: Scope, target: string): readonly MenuLine[] {
  return [
    { title: 'Copy name', run: () => void copyOf(() => nameOf(scope, target)) },
    { title: 'Copy definition', run: () => void copyOf(() => definitionOf(scope, target)) },
  ]
}

async function copyOf(read: () => Promise<string>): Promise<void> {
  try {
    await copyText(await read())
  } catch (error) {
    tell(toFailure(error))
  }
}

async function nameOf(scope: Scope, target: string): Promise<string> {
  if ('sourceId' in scope) {
    return (await queryClient.fetchQuery(objectQuery(scope.sourceId, target))).summary.name
  }
  return (await queryClient.fetchQuery(entryQuery(scope.comparisonId, target))).entry.name
}

/** Of an entry as B has it, or A where it is gone. */
async function definitionOf(scope: Scope, target: string): Promise<string> {
  if ('sourceId' in scope) {
    return (await queryClient.fetchQuery(objectQuery(scope.sourceId, target))).ddl
  }
  const { a, b } = await queryClient.fetchQuery(entryQuery(scope.comparisonId, target))
  return (b ?? a)?.ddl ?? ''
}
