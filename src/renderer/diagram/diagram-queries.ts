/** What diagrams ask of the engine. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { DiagramRequest } from '../../shared/diagram-model.ts'
import type { Scope } from '../../shared/model.ts'
import { rpc } from '../rpc.ts'

function ownerOf(scope: Scope): readonly [string, string] {
  return 'sourceId' in scope ? ['source', scope.sourceId] : ['comparison', scope.comparisonId]
}

/** Schemas and areas. */
export function choicesQuery(scope: Scope) {
  return queryOptions({
    queryKey: [...ownerOf(scope), 'diagram choices'],
    queryFn: ({ signal }) => rpc.diagram.choices({ scope }, { signal }),
  })
}

/** Tables by a part of their name. */
export function tablesQuery(scope: Scope, text: string) {
  return queryOptions({
    queryKey: [...ownerOf(scope), 'diagram tables', text],
    queryFn: ({ signal }) => rpc.diagram.tables({ scope, text, limit: 50 }, { signal }),
    placeholderData: keepPreviousData,
  })
}

/** Tables and keys; null asks nothing. */
export function graphQuery(request: DiagramRequest | null) {
  return queryOptions({
    queryKey: [...(request === null ? [] : ownerOf(request.scope)), 'diagram graph', request],
    queryFn: ({ signal }) => (request === null ? null : rpc.diagram.graph(request, { signal })),
    placeholderData: keepPreviousData,
  })
}

/** The ways from one table to another; null where one is not chosen. */
export function pathQuery(scope: Scope, from: string | null, to: string | null) {
  return queryOptions({
    queryKey: [...ownerOf(scope), 'diagram path', from, to],
    queryFn: ({ signal }) =>
      from === null || to === null ? null : rpc.diagram.path({ scope, from, to }, { signal }),
  })
}
