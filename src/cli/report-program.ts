/** `dumpscope report`: its commands, options and help. */
import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import { ReportFormatSchema } from '../shared/model.ts'
import type { ReportFormat } from '../shared/model.ts'
import { REPORT_KINDS } from '../shared/report-model.ts'
import type { ReportKindName } from '../shared/report-model.ts'
import type { Session } from './client.ts'
import { report } from './commands/report.ts'
import type { ReportOptions } from './commands/report-options.ts'
import { startingSettings } from './commands/report-settings.ts'

/** What the commands of reports share with others. */
export interface ReportProgram {
  readonly session: <T>(work: (session: Session) => Promise<T>) => Promise<T>
  /** Adds what is told of renames and of what is left out of comparing. */
  readonly withCompareOptions: (command: Command) => Command
}

const FILES = `
Files:
  With one format, -o is a file, a folder, or - for standard output; a format is taken from the file's ending where
  --format names none. With several, -o is a folder, which is made where it is missing. Without -o a PDF, or several
  formats, go to this folder, and one other format to standard output. A file that is there is replaced.

Settings:
  A settings file says what would be tedious to say here: title, author, notes, a logo, formats, parts that are left
  out, the sources with their labels, databases, roles and dates, and areas as you want them. Options go before it.
  \`dumpscope report settings SOURCE...\` writes one to begin with; its paths are seen from its own folder.

Exit codes:
  0  done
  2  bad use: a wrong option, a mistake in the settings (its line and field are named), a part that is not there
  3  input that could not be read
  70 a bug
`

const HELP: Readonly<Record<ReportKindName, { readonly summary: string; readonly more: string }>> = {
  comparison: {
    summary: 'what changed between two or more sources, as a document to send',
    more: `
Two sources are compared as \`dumpscope diff\` does, with the renames that were accepted. Several are put in order by
date (the settings', else their own, else their names', else the files'), and by database.

Examples:
  dumpscope report comparison before.dump after.dump
  dumpscope report comparison monday.sql tuesday.sql wednesday.sql --format pdf,html -o reports
  dumpscope report comparison live.sql master.sql --title "Before the release" --leave-out files -o live.html
  dumpscope report comparison --settings report.json
`,
  },
  migrations: {
    summary: 'how folders of migrations are built: order, what each file does, copies, who names them',
    more: `
A SOURCE is a folder of migrations, which is run in embedded PostgreSQL, a file of SQL, or a dump to compare with.

Examples:
  dumpscope report migrations migrations --project . -o migrations.pdf
  dumpscope report migrations final-migrations migrations live.sql --project . --format md
`,
  },
  review: {
    summary: 'what is in a dump: inventory, columns by their rows, health, private data, what code expects',
    more: `
All rows are read once. With --code it is judged what the code needs of the database and the dump has not.

Examples:
  dumpscope report review production.sql --code app -o review.pdf
  dumpscope report review production.dump --mask --leave-out samples --format html -o review.html
`,
  },
}

/** Adds `report` to the program. */
export function addReportCommands(command: Command, program: ReportProgram): void {
  const group = command.command('report').description('reports as documents: PDF, HTML, Markdown, JSON')
  for (const kind of REPORT_KINDS) addReport(group, kind, program)
  const settings = group
    .command('settings <source...>')
    .description('a settings file to begin with: the sources, the parts and areas that their report has')
    .addOption(
      new Option(
        '--kind <kind>',
        'of which report; by the sources where not given: of folders of migrations, of one source, of several',
      ).choices([...REPORT_KINDS]),
    )
    .option('-o, --output <file>', 'write to this file, which must not be there yet')
  withPlaces(settings).action(
    (
      words: string[],
      options: { kind?: ReportKindName; output?: string; code?: string; project?: string; expected?: string },
    ) => program.session((session) => startingSettings(session, words, options)),
  )
}

function addReport(group: Command, kind: ReportKindName, program: ReportProgram): void {
  const { summary, more } = HELP[kind]
  const command = group
    .command(`${kind} [source...]`)
    .description(summary)
    .option(
      '--settings <file>',
      'take what is said in this settings file, its sources too where none are named',
    )
    .addOption(
      new Option('--format <formats>', 'pdf, html, md, json; several with commas between').argParser(formats),
    )
    .option('-o, --output <file or folder>', 'write to this file or folder; - is standard output')
    .option('--title <title>', "the document's title")
    .option('--author <name>', "the document's author")
    .addOption(
      new Option('--leave-out <ids>', 'parts that are not printed, with commas between').argParser(words),
    )
  withPlaces(command)
    .option('--mask', 'mask values that look personal or secret wherever values are printed')
    .addOption(
      new Option(
        '--date <date>',
        'the time printed in the document, as 2026-03-31 or 2026-03-31T02:00:00Z',
      ).argParser(date),
    )
    .option(
      '--json',
      'print the facts of the report as JSON; or, with --format or -o, what was written',
      false,
    )
  const compared = kind === 'comparison' ? program.withCompareOptions(command) : command
  compared
    .addHelpText('after', more + FILES)
    .action((sources: string[], options: ReportOptions) =>
      program.session((session) => report(session, kind, sources, { ...NOT_COMPARED, ...options })),
    )
}

/** What reports that compare nothing do not ask. */
const NOT_COMPARED = { ignore: [], accept: [], refuse: [], remembered: true } as const

function withPlaces(command: Command): Command {
  return command
    .option('--code <folder>', 'source code, by which is judged what is expected of the database')
    .option('--project <folder>', 'a project, in which files that name other files are looked for')
    .option('--expected <file>', 'a list of relations that are expected, one to a line or as CSV')
}

function words(text: string, before: readonly string[] = []): readonly string[] {
  return [
    ...before,
    ...text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ]
}

function formats(text: string, before: readonly ReportFormat[] = []): readonly ReportFormat[] {
  return [
    ...before,
    ...words(text).map((word) => {
      const format = ReportFormatSchema.options.find((one) => one === word)
      if (format !== undefined) return format
      throw new InvalidArgumentError(
        `It must be some of ${ReportFormatSchema.options.join(', ')}, with commas between.`,
      )
    }),
  ]
}

/** '2026-03-31' → '2026-03-31T00:00:00.000Z'. */
function date(text: string): string {
  const isDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/u.test(text)
  const time = isDate ? new Date(text) : null
  if (time !== null && !Number.isNaN(time.getTime())) return time.toISOString()
  throw new InvalidArgumentError(
    'It must be a day such as 2026-03-31, or a time such as 2026-03-31T02:00:00Z.',
  )
}
