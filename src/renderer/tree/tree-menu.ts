/** What can be done with a line of the tree, as its menu lists it. */
import type { Scope, TreeRow } from '../../shared/model.ts'
import { toFailure } from '../rpc.ts'
import { tell } from '../state/notices.ts'
import { entryQuery, objectQuery, queryClient } from '../state/queries.ts'
import { patchTreeState, turnAllBranches } from '../state/tree-state.ts'
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
    { lines: target === null ? [] : [{ title: 'Open', keys: 'Enter', run: () => open(row) }] },
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
