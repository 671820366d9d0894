/** Changes of every property that a dump can tell of, kind by kind, to the database that has every kind of object. */
import { MUTATIONS } from './mutations.ts'
import { COMMON } from './mutations/common-changes.ts'
import { NEW } from './mutations/new-objects.ts'
import { OTHERS } from './mutations/other-changes.ts'
import { PARTS } from './mutations/part-changes.ts'
import { VIEWS } from './mutations/relation-changes.ts'
import { ROUTINES } from './mutations/routine-changes.ts'
import { TABLES } from './mutations/table-changes.ts'
import type { WideMutation } from './mutations/wide-mutation.ts'

/** Every change to what one database has. */
export const WIDE_MUTATIONS: readonly WideMutation[] = [
  ...MUTATIONS.map((one): WideMutation => ({ ...one, seen: 'changed', changes: 1 })),
  ...COMMON,
  ...TABLES,
  ...PARTS,
  ...VIEWS,
  ...ROUTINES,
  ...OTHERS,
  ...NEW,
]
