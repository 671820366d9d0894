/** Expected against present: what is ready, what is missing and how grave that is, with the places in the code. */
import path from 'node:path'
import type { CodeUse } from '../../analysis/index.ts'
import type { Block, Cell, ListItem, Section, Tone } from '../document.ts'
import type { ExpectedFacts, ExpectedThing, MissingRelation, MissingSeverity } from './expected-facts.ts'
import { readyAreas } from './ready-areas.ts'
import type { ReviewView } from './review-view.ts'
import { SEVERITY_RULES } from './severity.ts'
import { code, left, list, many, number, plainName, right } from './words.ts'

/** Uses that are listed of one relation. */
const USES = 12

const TONES: Readonly<Record<MissingSeverity, Tone>> = {
  high: 'bad',
  medium: 'caution',
  low: 'quiet',
  note: 'quiet',
  expected: 'caution',
}

/** Nothing where nothing was given that says what is expected. */
export function expectedSections(view: ReviewView): Section[] {
  const { expected } = view.facts
  if (expected === null) return []
  return [
    { id: 'expected', title: 'Expected and present', level: 1, blocks: comparedBlocks(expected) },
    ...readySections(view, expected),
    ...missingSections(view, expected),
    ...columnSection(expected),
    ...thingSection(expected.things),
    ...unexpectedSection(view, expected),
    ...elsewhereSection(expected),
  ]
}

function comparedBlocks({ from, relations, present, missing, elsewhere }: ExpectedFacts): Block[] {
  const found = relations - missing.length - elsewhere.length
  return [
    {
      type: 'table',
      columns: [left('What says what is expected', 4), left('Kind', 2), right('Relations'), left('Read', 4)],
      rows: from.map(({ what, name, relations: count, files, inPart, skipped, isCapped, notUnderstood }) => [
        what === 'dump' ? name : path.basename(name),
        what === 'code' ? 'a folder of code' : what === 'list' ? 'a list' : 'another source',
        number(count),
        what !== 'code'
          ? notUnderstood === 0
            ? 'whole'
            : `${many(notUnderstood, 'line')} not understood`
          : [
              `${many(files, 'file')}`,
              ...(inPart > 0 ? [`${number(inPart)} of them in part, for their syntax`] : []),
              ...skipped.map(({ reason, count: some }) => `${number(some)} not read: ${reason}`),
              ...(isCapped ? ['the search stopped at its bound of findings: there may be more'] : []),
            ].join('; '),
      ]),
    },
    {
      type: 'table',
      columns: [left('Relations that are expected', 4), right('Count')],
      rows: [
        [
          `in the dump${found === present.length ? '' : `, as ${many(present.length, 'relation')}`}`,
          number(found),
        ],
        ['not in the dump', number(missing.length)],
        ...(elsewhere.length === 0
          ? []
          : [['not judged: in schemas that this dump has nothing of', number(elsewhere.length)]]),
      ],
      sum: ['expected', number(relations)],
    },
  ]
}

function readySections(view: ReviewView, expected: ExpectedFacts): Section[] {
  const { features, from } = expected
  const hasCode = from.some(({ what }) => what === 'code')
  const rule: Block = {
    type: 'paragraph',
    text: hasCode
      ? 'Ready means: every relation that is needed there is in the dump. Needed is what the code reads, writes or deletes from; what it only declares as a type, or names in tests and files of SQL, is not. Whether the columns fit is told apart, below.'
      : 'Ready means: every relation that is expected there is in the dump. Whether the columns fit is told apart, below.',
  }
  const areas = readyAreas(view, expected)
  if (areas.length === 0) return []
  const routes = features.filter(({ by }) => by === 'route')
  const parts = features.filter(({ by }) => by === 'feature')
  const of = (title: string, rows: readonly ReadyRow[]): Block => readyTable(title, rows)
  return [
    {
      id: 'ready',
      title: 'What is ready',
      level: 2,
      blocks: [
        rule,
        of('Area', areas),
        ...(parts.length === 0
          ? []
          : [
              of(
                'Feature of the code',
                parts.map((part) => ({ ...part, name: `${part.name}: ${list(part.reasons, 4)}` })),
              ),
            ]),
        ...(routes.length === 0 ? [] : [of('Route or page', routes)]),
      ],
    },
  ]
}

interface ReadyRow {
  readonly name: string
  readonly present: readonly string[]
  readonly missing: readonly string[]
}

function readyTable(title: string, rows: readonly ReadyRow[]): Block {
  const ready = rows.filter(({ missing }) => missing.length === 0).length
  return {
    type: 'table',
    columns: [left(title, 4), right('Needed'), right('There'), left('Missing', 4), left('', 2)],
    rows: rows.map(({ name, present, missing }): Cell[] => [
      name,
      number(present.length + missing.length),
      number(present.length),
      missing.length === 0 ? '' : list(missing.map(plainName)),
      missing.length === 0 ? { text: 'ready', tone: 'good' } : { text: 'not ready', tone: 'bad' },
    ]),
    sum: [`${number(ready)} of ${number(rows.length)} ready`, '', '', '', ''],
  }
}

function missingSections(view: ReviewView, { missing }: ExpectedFacts): Section[] {
  if (missing.length === 0) return []
  // Without files in which it could be made nothing is said of their absence.
  const hasFiles = view.facts.others.length > 0 || missing.some(({ made }) => made !== null)
  const used = new Set(missing.map(({ severity }) => severity))
  return [
    {
      id: 'missing',
      title: 'What is missing',
      level: 2,
      blocks: [
        {
          type: 'list',
          items: SEVERITY_RULES.filter(([severity]) => used.has(severity)).map(
            ([severity, rule]) => `${severity}: ${rule}`,
          ),
        },
        {
          type: 'table',
          columns: [left('Relation', 3), left('Severity', 1), left('Why', 5), left('Made in', 3)],
          rows: missing.map(({ schema, name, severity, reason, made }): Cell[] => [
            code(schema === null ? name : `${schema}.${name}`),
            { text: severity, tone: TONES[severity] },
            reason,
            made === null
              ? hasFiles
                ? 'no file that was given'
                : 'no files were given'
              : { text: '', place: { file: made.file, line: made.line } },
          ]),
          sum: [many(missing.length, 'relation'), '', '', ''],
        },
      ],
    },
    ...missing.map((relation, at) => missingSection(relation, at, hasFiles)),
  ]
}

function missingSection(relation: MissingRelation, at: number, hasFiles: boolean): Section {
  const { schema, name, uses, useCount, routes, made, proposal } = relation
  const blocks: Block[] = []
  if (uses.length > 0) blocks.push({ type: 'list', items: usesList(uses, useCount) })
  if (routes.length > 0)
    blocks.push({
      type: 'list',
      items: routes.slice(0, USES).map(({ route, by, certainty }) => ({
        text: `Reached from ${route}${certainty === 'guessed' ? ' (a guess)' : ''}: ${by.join(' → ')}`,
      })),
    })
  if (made !== null) {
    blocks.push({ type: 'paragraph', text: `${made.file}, line ${number(made.line)}, makes it:` })
    blocks.push({ type: 'code', language: 'sql', text: made.sql })
  } else if (proposal !== null) {
    blocks.push({
      type: 'paragraph',
      text: `${hasFiles ? 'No file that was given makes it. ' : ''}What can be inferred from the code:`,
    })
    blocks.push({ type: 'code', language: 'sql', text: proposal })
  } else
    blocks.push({
      type: 'paragraph',
      text:
        uses.length > 0
          ? `${hasFiles ? 'No file that was given makes it, and the' : 'The'} code names none of its columns: nothing can be proposed.`
          : hasFiles
            ? 'No file that was given makes it.'
            : 'Nothing is known of its columns.',
    })
  return {
    id: `missing-${at + 1}`,
    title: schema === null ? name : `${schema}.${name}`,
    level: 3,
    blocks,
  }
}

function usesList(uses: readonly CodeUse[], count: number): ListItem[] {
  const items = uses
    .slice(0, USES)
    .map((use) => ({ text: useText(use), place: { file: use.file, line: use.line } }))
  return count > items.length
    ? [...items, { text: `and ${many(count - items.length, 'more place')}` }]
    : items
}

const HOW: Readonly<Record<CodeUse['how'], string>> = {
  read: 'read',
  write: 'written',
  delete: 'deleted from',
  type: 'declared as a type',
  migration: 'made or altered',
  unknown: 'named',
}

function useText({ how, within, certainty, reason, isTest }: CodeUse): string {
  return [
    `${HOW[how]}${within === null ? '' : ` in ${within}`}`,
    ...(isTest ? ['a test'] : []),
    ...(certainty === 'guessed' ? [`a guess${reason === null ? '' : `: ${reason}`}`] : []),
  ].join('; ')
}

function columnSection({ present }: ExpectedFacts): Section[] {
  const rows = present.flatMap(({ schema, name, missingColumns }) =>
    missingColumns.map((column): Cell[] => [
      code(schema === 'public' || schema === null ? name : `${schema}.${name}`),
      code(column.name),
      {
        text: column.certainty === 'guessed' ? 'a guess' : '',
        place: { file: column.file, line: column.line },
      },
    ]),
  )
  if (rows.length === 0) return []
  return [
    {
      id: 'missing-columns',
      title: 'Columns that are expected and the relations have not',
      level: 2,
      blocks: [
        {
          type: 'table',
          columns: [left('Relation', 3), left('Column', 3), left('Named in', 4)],
          rows,
          sum: [many(rows.length, 'column'), '', ''],
        },
      ],
    },
  ]
}

function thingSection(things: readonly ExpectedThing[]): Section[] {
  if (things.length === 0) return []
  return [
    {
      id: 'expected-things',
      title: 'Functions, buckets and enum types that the code names',
      level: 2,
      blocks: [
        {
          type: 'table',
          columns: [left('Name', 4), left('Kind', 2), left('In the dump', 3), left('First named in', 4)],
          rows: things.map(({ name, kind, isPresent, note, uses }): Cell[] => [
            code(name),
            kind,
            {
              text: `${isPresent === null ? 'not known' : isPresent ? 'yes' : 'no'}${note === null ? '' : `: ${note}`}`,
              tone: isPresent === null ? 'quiet' : isPresent ? (note === null ? 'good' : 'caution') : 'bad',
            },
            uses[0] === undefined ? '' : { text: '', place: { file: uses[0].file, line: uses[0].line } },
          ]),
          sum: [
            many(things.length, 'name'),
            '',
            `${number(things.filter(({ isPresent }) => isPresent === false).length)} not in the dump`,
            '',
          ],
        },
      ],
    },
  ]
}

function unexpectedSection(view: ReviewView, { unexpected, from }: ExpectedFacts): Section[] {
  const relations = unexpected.flatMap((key) => view.byKey.get(key) ?? [])
  if (relations.length === 0) return []
  const hasCode = from.some(({ what }) => what === 'code')
  return [
    {
      id: 'unexpected',
      title: 'In the dump, and expected by nothing that was given',
      level: 2,
      blocks: [
        {
          type: 'paragraph',
          text: `Looked at are the schemas in which something is expected. ${hasCode ? 'That no code was found to name a relation does not say that nothing uses it: other programs may, or names that are put together at run time.' : ''}`.trim(),
        },
        {
          type: 'table',
          columns: [left('Relation', 5), left('Kind', 2), right('Rows')],
          rows: relations.map(({ identity, kind, rows, place }): Cell[] => [
            code(plainName(identity), view.at(place)),
            kind,
            rows === null ? '' : number(rows),
          ]),
          sum: [
            many(relations.length, 'relation'),
            '',
            number(relations.reduce((sum, { rows }) => sum + (rows ?? 0), 0)),
          ],
        },
      ],
    },
  ]
}

function elsewhereSection({ elsewhere }: ExpectedFacts): Section[] {
  if (elsewhere.length === 0) return []
  return [
    {
      id: 'elsewhere',
      title: 'Not judged',
      level: 2,
      blocks: [
        {
          type: 'paragraph',
          text: 'These are expected in schemas of which this dump has nothing, or that PostgreSQL itself has. A dump of one schema says nothing of the others.',
        },
        {
          type: 'table',
          columns: [left('Relation', 5), left('First named in', 5)],
          rows: elsewhere.map(({ schema, name, uses }): Cell[] => [
            code(schema === '' ? name : `${schema}.${name}`),
            uses[0] === undefined ? '' : { text: '', place: { file: uses[0].file, line: uses[0].line } },
          ]),
          sum: [many(elsewhere.length, 'relation'), ''],
        },
      ],
    },
  ]
}
