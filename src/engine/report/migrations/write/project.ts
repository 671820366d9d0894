/** The chapter on files of the project that name the migrations. */
import type { FileMention } from '../../../analysis/index.ts'
import type { Block, Section } from '../../document.ts'
import type { MigrationsFacts } from '../facts.ts'
import { at, counted, left, listed } from './words.ts'

const ROWS_AT_MOST = 300

/** Whether it is of a file that runs or ships others, rather than one that speaks of them. */
export function isDeploying({ kind }: FileMention): boolean {
  return kind !== 'documentation' && kind !== 'configuration' && kind !== 'code'
}

/** Who names what; none where no project is known. */
export function projectSection({ project }: MigrationsFacts): Section[] {
  if (project === null)
    return [
      {
        id: 'project',
        title: 'Files of the project that name these files',
        level: 1,
        blocks: [
          {
            type: 'paragraph',
            text: 'Not looked for: no folder above the migrations looks like a project. The settings can name it.',
          },
        ],
      },
    ]
  const [deploying, speaking] = [true, false].map((wanted) =>
    project.mentions.filter((mention) => isDeploying(mention) === wanted),
  ) as [FileMention[], FileMention[]]
  return [
    {
      id: 'project',
      title: 'Files of the project that name these files',
      level: 1,
      blocks: [
        {
          type: 'paragraph',
          text: `${project.folder}${project.given ? '' : ', taken for the project since it looks like one'}: ${counted(project.filesRead, 'file')} read. ${counted(project.mentions.length, 'line')} name${project.mentions.length === 1 ? 's' : ''} a file of the folders above.`,
        },
        ...project.limits.map((text): Block => ({ type: 'callout', tone: 'note', text })),
      ],
    },
    ...mentionSection('project-deployment', 'What runs or ships them', deploying),
    ...missingSection(project.missing),
    ...mentionSection('project-documentation', 'Documentation, code and configuration', speaking),
  ]
}

function mentionSection(id: string, title: string, mentions: readonly FileMention[]): Section[] {
  if (mentions.length === 0) return []
  return [
    {
      id,
      title: `${title} (${counted(mentions.length, 'line')})`,
      level: 2,
      blocks: [
        {
          type: 'table',
          columns: [left('Line', 4), left('Stands in', 4), left('Names', 5), left('Means', 4)],
          rows: mentions
            .slice(0, ROWS_AT_MOST)
            .map((mention) => [
              { text: mention.kind, place: at(mention.file, mention.line) },
              standsIn(mention),
              { text: mention.written, code: true },
              `${listed(mention.targets)}${mention.match === 'name' ? ', which lies in another folder than the one that is written' : ''}`,
            ]),
        },
        ...more(mentions.length),
      ],
    },
  ]
}

function missingSection(missing: NonNullable<MigrationsFacts['project']>['missing']): Section[] {
  const rows = missing.flatMap(({ name, mentions }) => mentions.map((mention) => ({ ...mention, name })))
  if (rows.length === 0) return []
  return [
    {
      id: 'project-missing',
      title: `Named, and not there (${counted(missing.length, 'name')})`,
      level: 2,
      blocks: [
        {
          type: 'paragraph',
          text: "No file with one of these names is among the sources or in the project's folder. In documentation a name may be an example.",
        },
        {
          type: 'table',
          columns: [left('Name', 3), left('Line', 4), left('Stands in', 4), left('As written', 5)],
          rows: rows
            .slice(0, ROWS_AT_MOST)
            .map((mention) => [
              { text: mention.name, tone: isDeploying(mention) ? 'bad' : 'quiet' },
              { text: mention.kind, place: at(mention.file, mention.line) },
              standsIn(mention),
              { text: mention.snippet, code: true },
            ]),
        },
        ...more(rows.length),
      ],
    },
  ]
}

function standsIn({ context }: FileMention): string {
  if (context === null) return ''
  const { name, called, namespace, firstLine, lastLine } = context
  const lines = firstLine === lastLine ? '' : `, lines ${firstLine} to ${lastLine}`
  return `${name}${called === null ? '' : `, called ${called}`}${namespace === null ? '' : ` in the namespace ${namespace}`}${lines}`
}

function more(length: number): Block[] {
  return length <= ROWS_AT_MOST
    ? []
    : [
        {
          type: 'paragraph',
          text: `${counted(length - ROWS_AT_MOST, 'more line')} in the JSON of this report.`,
        },
      ]
}
