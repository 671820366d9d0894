/** What the master lacks, what it alone has, and what incremental migrations create. */
import type { Block, Cell, Section } from '../document.ts'
import type { DatabaseFact, MasterFact } from './facts.ts'
import { counted, is, listed, relationCount, shortName } from './words.ts'
import { left, paragraph } from './view.ts'
import type { View } from './view.ts'

/** A part for each database that has a master or incremental migrations. */
export function masterSections(view: View): Section[] {
  const sections = view.facts.databases.flatMap((database): Section[] => {
    const blocks = [
      ...(database.master === null ? [] : masterBlocks(view, database.master)),
      ...incrementalBlocks(view, database),
    ]
    if (blocks.length === 0) return []
    return [{ id: `missing-${database.id}`, title: `Migrations of ${database.name}`, level: 2, blocks }]
  })
  if (sections.length === 0) return []
  const text =
    'What a live database or a dump has and the master has not, with the file and line of the incremental migration that creates it, where there is one among the sources.'
  return [
    { id: 'missing', title: 'Missing from the migration', level: 1, blocks: [paragraph(text)] },
    ...sections,
  ]
}

function masterBlocks({ naming }: View, master: MasterFact): Block[] {
  const against = listed(master.against.map((id) => naming.called(id)))
  const { afterIncremental, missing, onlyInMaster } = master
  const blocks: Block[] = []
  if (missing.length === 0)
    blocks.push(paragraph(`Nothing of ${against} is missing from the master, as far as it was compared.`))
  else
    blocks.push(paragraph(`Held against ${against}: ${counted(missing.length, 'object')} missing.`), {
      type: 'table',
      columns: [left('Missing', 4), left('Kind', 2), left('In', 3), left('Created by', 5)],
      rows: missing.map(({ createdBy, in: holders, kind, name }): Cell[] => [
        shortName(name),
        kind,
        holders.map((id) => naming.heading(id)).join(', '),
        createdBy.length === 0
          ? 'nothing among the sources'
          : createdBy.map(({ file, line }) => `${file}:${line}`).join(', '),
      ]),
    })
  blocks.push(
    paragraph(
      onlyInMaster.length === 0
        ? 'The master has nothing that no dump or live database here has.'
        : `Only the master has: ${onlyInMaster.map(({ kind, name }) => `${kind} ${shortName(name)}`).join(', ')}.`,
    ),
  )
  const [first] = master.against
  if (afterIncremental !== null && first !== undefined)
    blocks.push(paragraph(afterText(afterIncremental, naming.called(first))))
  return blocks
}

function afterText(
  { differing, files, missing, more, relations }: NonNullable<MasterFact['afterIncremental']>,
  against: string,
): string {
  const names = (list: typeof missing): string => listed(list.map(({ name }) => shortName(name)))
  const parts = [
    missing.length === 0
      ? `Nothing of ${against} is missing.`
      : `Of ${against} ${names(missing)} ${is(missing.length)} missing.`,
    ...(more.length > 0 ? [`Beyond it there ${is(more.length)} ${names(more)}.`] : []),
    ...(differing.length > 0 ? [`Defined otherwise: ${names(differing)}.`] : []),
  ]
  return `The master with ${listed(files, 20)} after it makes ${relationCount(relations)}. ${parts.join(' ')} The files were read one after the other, not run.`
}

function incrementalBlocks({ naming }: View, { incremental, master }: DatabaseFact): Block[] {
  if (incremental.length === 0) return []
  const withMaster = master !== null || incremental.some(({ inMaster }) => inMaster !== null)
  return [
    paragraph('Tables and views that incremental migrations create, and who has them:'),
    {
      type: 'table',
      columns: [
        left('Creates', 4),
        left('Kind', 1.5),
        left('Where', 5),
        ...(withMaster ? [left('In the master', 1.5)] : []),
        left('In', 3),
      ],
      rows: incremental.map(({ file, inMaster, kind, line, name, presentIn }): Cell[] => [
        shortName(name),
        kind,
        { text: '', place: { file, line } },
        ...(withMaster ? [inMaster === null ? 'no master' : inMaster ? 'yes' : 'no'] : []),
        presentIn.length === 0 ? 'none' : presentIn.map((id) => naming.heading(id)).join(', '),
      ]),
    },
  ]
}
