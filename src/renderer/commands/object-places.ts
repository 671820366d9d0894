/** What quick open lists: places visited lately while nothing is typed, else objects whose names answer. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { ChangeStatus, ObjectKind, Scope } from '../../shared/model.ts'
import type { NameHit } from '../../shared/search-model.ts'
import { rpc } from '../rpc.ts'
import { viewKey, type Navigation, type View } from '../state/navigation.ts'
import { entryQuery, objectQuery, queryClient } from '../state/queries.ts'
import type { Workspace } from '../state/workspace.ts'

/** Lines that are asked for at once; whoever wants more types more. */
const MOST_HITS = 100
const MOST_RECENT = 20

/** A place that has a name. */
export type NamedPlace = Extract<View, { kind: 'object' | 'entry' }>

/** The objects and entries visited lately, the last first, without the one that is shown. */
export function recentPlaces({
  view,
  back,
  forward,
}: Pick<Navigation, 'view' | 'back' | 'forward'>): readonly NamedPlace[] {
  const seen = new Set(view === null ? [] : [viewKey(view)])
  const places: NamedPlace[] = []
  for (const place of [...back.toReversed(), ...forward]) {
    if (place.kind !== 'object' && place.kind !== 'entry') continue
    if (seen.has(viewKey(place))) continue
    seen.add(viewKey(place))
    places.push(place)
  }
  return places.slice(0, MOST_RECENT)
}

/** Where a hit leads: an entry of a comparison, or an object of a source. */
export function placeOfHit({ sourceId, key, entryId }: NameHit, comparisonId: string | null): NamedPlace {
  return entryId === null || comparisonId === null
    ? { kind: 'object', sourceId, key }
    : { kind: 'entry', comparisonId, entryId }
}

/**
 * Objects by name. Over a comparison its entries, and after them the objects
 * of the sources that take no part in it; else the objects of all sources.
 */
export function namesQuery(text: string, scope: Scope | null, { sources, comparison }: Workspace) {
  const comparing = scope !== null && 'comparisonId' in scope ? comparison : null
  const others =
    comparing === null
      ? []
      : sources.filter(
          ({ sourceId }) => sourceId !== comparing.a.sourceId && sourceId !== comparing.b.sourceId,
        )
  const scopes =
    comparing === null
      ? [{ all: true } as const]
      : [{ comparisonId: comparing.comparisonId }, ...others.map(({ sourceId }) => ({ sourceId }))]
  return queryOptions({
    queryKey: [
      ...(comparing === null ? ['names'] : ['comparison', comparing.comparisonId, 'names']),
      sources.map(({ sourceId }) => sourceId),
      text,
    ],
    queryFn: async ({ signal }) => {
      const answers = await Promise.all(
        scopes.map((one) => rpc.search.names({ scope: one, text, limit: MOST_HITS }, { signal })),
      )
      const open = new Set(sources.map(({ sourceId }) => sourceId))
      return {
        comparisonId: comparing?.comparisonId ?? null,
        total: answers.reduce((all, { total }) => all + total, 0),
        hits: answers
          .flatMap(({ hits }) => hits)
          .filter(({ sourceId }) => open.has(sourceId))
          .slice(0, MOST_HITS),
      }
    },
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  })
}

/** An object or entry as a list names it; `status` is an entry's. */
export interface PlaceName {
  readonly kind: ObjectKind
  readonly name: string
  readonly database: string | null
  readonly status: ChangeStatus | null
}

/** What is at a place. */
export function nameOfPlaceQuery(place: NamedPlace) {
  const from = place.kind === 'object' ? ['source', place.sourceId] : ['comparison', place.comparisonId]
  return queryOptions({
    queryKey: [...from, 'name', place.kind === 'object' ? place.key : place.entryId],
    queryFn: async (): Promise<PlaceName> => {
      if (place.kind === 'entry') {
        const { entry } = await queryClient.ensureQueryData(entryQuery(place.comparisonId, place.entryId))
        return { kind: entry.kind, name: entry.name, database: entry.database, status: entry.status }
      }
      const { summary } = await queryClient.ensureQueryData(objectQuery(place.sourceId, place.key))
      return { kind: summary.kind, name: summary.name, database: summary.database, status: null }
    },
  })
}
