/** What the window asks of notes. */
import { queryOptions } from '@tanstack/react-query'
import type { Scope } from '../../shared/model.ts'
import { rpc } from '../rpc.ts'
import { scopeKey } from '../state/workspace.ts'

/** The notes of a scope. */
export function notesQuery(scope: Scope) {
  return queryOptions({
    queryKey: ['notes', scopeKey(scope)],
    queryFn: ({ signal }) => rpc.documents.notes({ scope }, { signal }),
  })
}

/** The same with the ways to their objects; goes and is asked again with all that is known of the scope. */
export function placedNotesQuery(scope: Scope) {
  const [kind, id] = 'comparisonId' in scope ? ['comparison', scope.comparisonId] : ['source', scope.sourceId]
  return queryOptions({
    queryKey: [kind, id, 'notes'],
    queryFn: ({ signal }) => rpc.documents.placedNotes({ scope }, { signal }),
  })
}
