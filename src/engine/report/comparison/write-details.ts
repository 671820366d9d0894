/** What only matters once a reader has a question: renames that may be, notes, and changed objects side by side. */
import type { Block, Section } from '../document.ts'
import { textDiff } from '../text-diff.ts'
import type { ChangedFact, PairFact } from './facts.ts'
import { counted, figure } from './words.ts'
import { left, paragraph, right } from './view.ts'
import type { View } from './view.ts'

/** What may be one under another name, over all comparisons; none where there is nothing of the kind. */
export function renamesSections({ facts, naming }: View): Section[] {
  const side = (database: string | null, name: string): string =>
    database === null ? name : `${name} (database ${database})`
  const rows = facts.databases.flatMap(({ pairs }) =>
    pairs
      .filter(({ purpose }) => purpose !== 'period')
      .flatMap(({ from, renames, to }) =>
        renames.map((one) => [
          `${naming.heading(from)} to ${naming.heading(to)}`,
          one.kind,
          side(one.fromDatabase, one.from),
          side(one.toDatabase, one.to),
          one.change,
          `${Math.round(100 * one.certainty)}%`,
          one.decision,
          one.evidence.join('; '),
        ]),
      ),
  )
  if (rows.length === 0) return []
  return [
    {
      id: 'renames',
      title: `Renames and moves that may be (${figure(rows.length)})`,
      level: 1,
      blocks: [
        paragraph(
          'Objects that may be one under another name or in another place, with what speaks for it. Those that were accepted are one object in this report; open and refused ones are told as gone and come.',
        ),
        {
          type: 'table',
          columns: [
            left('Between', 3),
            left('Kind', 2),
            left('Before', 4),
            left('After', 4),
            left('Change', 2),
            right('Certainty', 2),
            left('Decision', 2),
            left('What speaks for it', 5),
          ],
          rows,
        },
      ],
    },
  ]
}

/** What the reader wrote; none where there is nothing. */
export function notesSections({ facts: { notes } }: View): Section[] {
  if (notes.length === 0) return []
  const rows = notes.map(({ database, kind, name, text }) => [
    kind,
    database === null ? name : `${database}: ${name}`,
    text,
  ])
  const columns = [left('Kind', 2), left('Object', 4), left('Note', 7)]
  return [{ id: 'notes', title: 'Notes on objects', level: 1, blocks: [{ type: 'table', columns, rows }] }]
}

/** Changed objects of two sources, side by side. */
export function detailSections(view: View): Section[] {
  const sections = view.facts.databases.flatMap(({ pairs }) =>
    pairs.flatMap((pair) => pair.changed.flatMap((one) => detailSection(view, pair, one))),
  )
  if (sections.length === 0) return []
  return [
    {
      id: 'details',
      title: 'Changed objects side by side',
      level: 1,
      blocks: [
        paragraph(
          `Of ${counted(sections.length, 'changed object')} there is more to tell than the list of changes does.`,
        ),
      ],
    },
    ...sections,
  ]
}

/** Told already by the list of changes. */
const PROPERTIES = 'Properties'

function detailSection({ naming }: View, { from, to }: PairFact, one: ChangedFact): Section[] {
  if (one.sections === null) return []
  const blocks: Block[] = []
  for (const { rows, title } of one.sections) {
    const differing = rows.filter(({ status }) => status !== 'same')
    if (title === PROPERTIES || differing.length === 0) continue
    blocks.push({
      type: 'table',
      columns: [
        left(title, 3),
        left(naming.heading(from), 4),
        left(naming.heading(to), 4),
        left('What changed', 4),
      ],
      rows: differing.map((row) => [
        row.name,
        row.a ?? '',
        row.b ?? '',
        row.changes.map(({ text }) => text).join('; ') || row.status,
      ]),
    })
  }
  for (const { from: before, property, to: after } of one.changes) {
    if (before === null || after === null || before === after) continue
    if (!before.includes('\n') && !after.includes('\n')) continue
    blocks.push(paragraph(`${property}, before (-) and after (+):`), {
      type: 'code',
      text: textDiff(before, after),
    })
  }
  // Its changes as such are told with the step.
  if (blocks.length === 0) return []
  const kind = `${one.kind.charAt(0).toUpperCase()}${one.kind.slice(1)}`
  return [{ title: `${kind} ${one.name}`, level: 2, blocks }]
}
