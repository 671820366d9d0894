/** What the reader wrote, in one place: on the comparison and on each of the two dumps alone. */
import { useQuery } from '@tanstack/react-query'
import type { PlacedNote } from '../../shared/document-model.ts'
import type { ComparisonSummary } from '../../shared/model.ts'
import { firstLine } from '../document/first-line.ts'
import { placedNotesQuery } from '../document/note-queries.ts'
import { toFailure } from '../rpc.ts'
import type { Navigate, View } from '../state/navigation.ts'
import { countOf } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { KindIcon } from '../ui/kind-icon.tsx'
import { SourceLetter } from '../ui/source-letter.tsx'
import classes from './overview.module.css'
import { Section } from './section.tsx'

export interface NoteListProps {
  readonly comparison: ComparisonSummary
  readonly onNavigate: Navigate
}

interface NoteLine {
  readonly note: PlacedNote
  /** Of the dumps that have the object; of the one that the note is about. */
  readonly letters: readonly string[]
  readonly view: View | null
}

/** Nothing where there are no notes. */
export function NoteList({ comparison: { comparisonId, a, b }, onNavigate }: NoteListProps) {
  const both = useQuery(placedNotesQuery({ comparisonId }))
  const ofA = useQuery(placedNotesQuery({ sourceId: a.sourceId }))
  const ofB = useQuery(placedNotesQuery({ sourceId: b.sourceId }))
  const failed = [both, ofA, ofB].find(({ error }) => error !== null)
  if (failed?.error) {
    return (
      <Section wide title="Notes">
        <FailureView failure={toFailure(failed.error)} onRetry={() => void failed.refetch()} />
      </Section>
    )
  }
  const lines: readonly NoteLine[] = [
    ...(both.data ?? []).map((note) => ({
      note,
      letters: note.status === 'removed' ? ['A'] : note.status === 'added' ? ['B'] : ['A', 'B'],
      view: note.at === null ? null : ({ kind: 'entry', comparisonId, entryId: note.at } as const),
    })),
    ...sideLines('A', a.sourceId, ofA.data),
    ...sideLines('B', b.sourceId, ofB.data),
  ]
  if (lines.length === 0) return null
  return (
    <Section
      wide
      title="Notes"
      aside={<span className={classes['aside']}>{countOf(lines.length, 'note')}</span>}
    >
      <table className={classes['table']}>
        <colgroup>
          <col style={{ width: 64 }} />
          <col style={{ width: '36%' }} />
          <col />
        </colgroup>
        <tbody>
          {lines.map((line) => (
            <Line
              key={`${line.view?.kind ?? ''} ${line.letters.join('')} ${line.note.kind} ${line.note.database ?? ''} ${line.note.name}`}
              {...line}
              onNavigate={onNavigate}
            />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function sideLines(letter: string, sourceId: string, notes: readonly PlacedNote[] = []): NoteLine[] {
  return notes.map((note) => ({
    note,
    letters: [letter],
    view: note.at === null ? null : { kind: 'object', sourceId, key: note.at },
  }))
}

function Line({ note, letters, view, onNavigate }: NoteLine & { readonly onNavigate: Navigate }) {
  const name = visibleText(note.database === null ? note.name : `${note.database}: ${note.name}`)
  const title = `${kindTitle(note.kind)}: ${name}`
  return (
    <tr>
      <td>
        {letters.map((letter) => (
          <SourceLetter key={letter} letter={letter} />
        ))}
      </td>
      <td>
        <span className={classes['noteName']}>
          <KindIcon kind={note.kind} />
          {view === null ? (
            <span className={classes['dim']} title={`${title}; it is not there any more`}>
              {name}
            </span>
          ) : (
            <button type="button" className={classes['link']} title={title} onClick={() => onNavigate(view)}>
              {name}
            </button>
          )}
        </span>
      </td>
      <td title={visibleText(note.text)}>{visibleText(firstLine(note.text))}</td>
    </tr>
  )
}
