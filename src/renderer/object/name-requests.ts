/** What was asked for about names: a stretch of a definition to be shown, and the users of something to be listed. */
import { create } from 'zustand'
import type { NameTarget } from '../../shared/definition-model.ts'
import { navigate } from '../state/navigation.ts'
import { chooseTab } from './tab-choice.ts'

/** A place in an object's definition: a stretch of its text, or the column of that name. */
export interface PlaceRequest {
  readonly sourceId: string
  readonly key: string
  readonly at: { readonly start: number; readonly end: number } | { readonly column: string }
}

/** Whose uses are listed. */
export interface UsesRequest {
  readonly sourceId: string
  readonly target: NameTarget
}

interface NameRequests {
  readonly place: PlaceRequest | null
  readonly uses: UsesRequest | null
}

/** The requests that stand. */
export const useNameRequests = create<NameRequests>(() => ({ place: null, uses: null }))

/** Shows what a name means: its object's definition, a column of it in sight. */
export function goToTarget(sourceId: string, { key, kind, column }: NameTarget): void {
  showPlace(column === null ? null : { sourceId, key, at: { column } }, kind)
  navigate({ kind: 'object', sourceId, key })
}

/** Shows a place of an object's definition. */
export function goToPlace(place: PlaceRequest, kind: string): void {
  showPlace(place, kind)
  navigate({ kind: 'object', sourceId: place.sourceId, key: place.key })
}

function showPlace(place: PlaceRequest | null, kind: string): void {
  chooseTab(`object ${kind}`, 'Definition')
  useNameRequests.setState({ place })
}

/** Lists who uses something. */
export function listUses(sourceId: string, target: NameTarget): void {
  useNameRequests.setState({ uses: { sourceId, target } })
}

/** Ends the list of uses. */
export function closeUses(): void {
  useNameRequests.setState({ uses: null })
}
