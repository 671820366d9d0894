/** Quick open: any object of an open source, or entry of the comparison, by a few letters of its name. */
import { useQueries, useQuery } from '@tanstack/react-query'
import type { ChangeStatus, ObjectKind } from '../../shared/model.ts'
import type { NameHit } from '../../shared/search-model.ts'
import { toFailure } from '../rpc.ts'
import { navigate, useNavigation, viewKey } from '../state/navigation.ts'
import { letterOf, useWorkspace, type Workspace } from '../state/workspace.ts'
import { formatCount } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { KindIcon } from '../ui/kind-icon.tsx'
import { SourceLetter } from '../ui/source-letter.tsx'
import { StatusSign } from '../ui/status-sign.tsx'
import { ChoiceList, type Choice, type ChoiceListProps } from './choice-list.tsx'
import { MarkedStretches } from './marked-stretches.tsx'
import type { Stretch } from './match-words.ts'
import { nameOfPlaceQuery, namesQuery, placeOfHit, recentPlaces, type NamedPlace } from './object-places.ts'
import { closePalette } from './palette-state.ts'
import classes from './palette.module.css'

const goTo = (place: NamedPlace) => (): void => closePalette(() => navigate(place))

export function ObjectChoices({ text, onText }: Pick<ChoiceListProps, 'text' | 'onText'>) {
  const workspace = useWorkspace()
  const scope = useNavigation((state) => state.scope)
  const typed = text.trim() !== ''
  const { data, error, isPlaceholderData } = useQuery(namesQuery(text, scope, workspace))
  const recent = useRecentChoices()
  const found = (data?.hits ?? []).map((hit): Choice => {
    const place = placeOfHit(hit, data?.comparisonId ?? null)
    return {
      key: viewKey(place),
      choose: goTo(place),
      line: <ObjectLine {...hit} letters={lettersOf(hit, workspace)} />,
    }
  })
  const nothing = !typed
    ? 'Type a few letters of a name: usr ord finds public.user_orders.'
    : error !== null
      ? toFailure(error).message
      : data === undefined || isPlaceholderData
        ? null
        : 'No object has these letters in its name.'
  const more = typed && data !== undefined && data.total > data.hits.length
  return (
    <>
      <ChoiceList
        label="Open an object by name"
        text={text}
        onText={onText}
        choices={typed ? found : recent}
        nothing={nothing}
      />
      {more && (
        <div className={classes['more']}>
          The best {formatCount(data.hits.length)} of {formatCount(data.total)}
        </div>
      )}
    </>
  )
}

function useRecentChoices(): readonly Choice[] {
  const places = recentPlaces(useNavigation())
  const workspace = useWorkspace()
  const named = useQueries({ queries: places.map(nameOfPlaceQuery) })
  return places.flatMap((place, index): Choice[] => {
    const object = named[index]?.data
    if (object === undefined) return []
    const sourceId = place.kind === 'object' ? place.sourceId : ''
    const letters = lettersOf({ sourceId, status: object.status }, workspace)
    const line = <ObjectLine {...object} marks={[]} letters={letters} />
    return [{ key: viewKey(place), heading: 'Visited lately', choose: goTo(place), line }]
  })
}

function sidesOf(status: ChangeStatus): readonly string[] {
  return status === 'added' ? ['B'] : status === 'removed' ? ['A'] : ['A', 'B']
}

function lettersOf(
  { sourceId, status }: Pick<NameHit, 'sourceId' | 'status'>,
  { sources }: Workspace,
): readonly string[] {
  if (status !== null) return sidesOf(status)
  const place = sources.findIndex((source) => source.sourceId === sourceId)
  return place < 0 ? [] : [letterOf(place)]
}

interface ObjectLineProps {
  readonly kind: ObjectKind
  readonly name: string
  readonly database: string | null
  readonly status: ChangeStatus | null
  readonly marks: readonly Stretch[]
  /** Of the sources that have it. */
  readonly letters: readonly string[]
}

function ObjectLine({ kind, name, database, status, marks, letters }: ObjectLineProps) {
  return (
    <>
      <KindIcon kind={kind} />
      <span className={classes['name']} title={name}>
        <MarkedStretches text={name} marks={marks} />
      </span>
      {database !== null && <span className={classes['dim']}>{database}</span>}
      <span className={classes['dim']}>{kindTitle(kind)}</span>
      {status !== null && <StatusSign status={status} />}
      <span className={classes['letters']}>
        {letters.map((letter) => (
          <SourceLetter key={letter} letter={letter} />
        ))}
      </span>
    </>
  )
}
