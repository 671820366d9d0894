/**
 * The command line: `dumpscope <command>`. The one place that may end the
 * process. Exit codes: 0 done, 1 differences or findings and --exit-code,
 * 2 bad use, 3 input that could not be read, 70 a bug.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { CODE_PAGES, OBJECT_KINDS } from '../shared/model.ts'
import { IGNORABLE } from '../shared/comparison-model.ts'
import type { CodePage, ObjectKind } from '../shared/model.ts'
import type { Ignorable } from '../shared/comparison-model.ts'
import { VERSION } from '../shared/version.ts'
import { withSession } from './client.ts'
import type { Session } from './client.ts'
import { compareSources } from './commands/compare.ts'
import { diff } from './commands/comparison.ts'
import type { CompareOptions, DiffFormat } from './commands/comparison.ts'
import { inspect } from './commands/inspect.ts'
import { ls, rows, show } from './commands/objects.ts'
import type { RowFormat } from './commands/objects.ts'
import type { ScriptOptions } from './commands/script.ts'
import { addReportCommands } from './report-program.ts'
import { EXIT, exitCodeOf, failureLines, failureOf } from './exit.ts'

function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('It must be a whole number, 0 or more.')
  return Number(text)
}

const kindOption = (): Option =>
  new Option('--kind <kind>', "only objects of this kind, in pg_dump's words").choices([...OBJECT_KINDS])
/** `owners,column-order`: what of a comparison is left out. */
function ignorables(text: string): Ignorable[] {
  return text.split(',').map((word) => {
    const found = IGNORABLE.find((one) => one.replace(' ', '-') === word.trim())
    if (found !== undefined) return found
    const known = IGNORABLE.map((one) => one.replace(' ', '-')).join(', ')
    throw new InvalidArgumentError(`It must be some of ${known}, with commas between.`)
  })
}

const ignoreOption = (): Option =>
  new Option('--ignore <what>', 'leave out: owners, grants, comments, column-order, with commas between')
    .argParser(ignorables)
    .default([], 'nothing')
function share(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('It must be a number from 0 to 1.')
  return value
}

const several = (value: string, before: readonly string[]): readonly string[] => [...before, value]

/** What `diff` and its report are told of renames. */
function withRenameOptions(command: Command): Command {
  const pair = (words: string): Option => new Option(words).argParser(several).default([], 'none')
  const accept = pair('--accept <kind:from=to>')
  accept.description = 'take two objects for one, as in table:shop.users=shop.people; may be given again'
  const refuse = pair('--refuse <kind:from=to>')
  refuse.description = 'do not propose this rename any more; may be given again'
  return command
    .addOption(
      new Option(
        '--accept-renames <certainty>',
        'take for one what is proposed as renamed or moved with at least this certainty, from 0 to 1',
      ).argParser(share),
    )
    .addOption(accept)
    .addOption(refuse)
    .option('--no-run', 'never run what was written by hand in embedded PostgreSQL by itself')
    .option('--no-remembered', 'without renames decided on before, and without keeping those decided on now')
}

const jsonOption = (): Option => new Option('--json', 'print JSON (schema 1)').default(false)

function program(setExitCode: (code: number) => void): Command {
  const command = new Command('dumpscope')
    .description(
      'Opens PostgreSQL dumps, says what is in them and what changed between them.\nSOURCE is a dump in any form (a file, an archive, a folder), or - for standard input; LABEL=path names it.',
    )
    .version(VERSION)
    .addOption(
      new Option('--repair <code page>', "undo that a file's UTF-8 was once read as this").choices([
        ...CODE_PAGES,
      ]),
    )
    .option('--run', 'run the SQL of each source in embedded PostgreSQL, and take what that makes')
    .showHelpAfterError('Run dumpscope --help for the commands.')
    .exitOverride()
  const session = <T>(work: (session: Session) => Promise<T>): Promise<T> =>
    withSession(VERSION, work, command.opts<{ repair?: CodePage; run?: boolean }>())

  command
    .command('inspect <source>')
    .description('format, versions, encoding, counts by kind, tables with rows and bytes, findings')
    .addOption(jsonOption())
    .option('--exit-code', 'exit with 1 where there are findings of severity error or warning', false)
    .action(async (source: string, options: { json: boolean; exitCode: boolean }) => {
      const found = await session((session) => inspect(session, source, options))
      if (options.exitCode && found) setExitCode(EXIT.differs)
    })
  command
    .command('ls <source>')
    .description('objects, one per line')
    .addOption(kindOption())
    .addOption(jsonOption())
    .action((source: string, options: { kind?: ObjectKind; json: boolean }) =>
      session((session) => ls(session, source, options)),
    )
  command
    .command('show <source> <object>')
    .description("the object's DDL with all that belongs to it")
    .option('--deps', 'what it uses and what uses it, too', false)
    .addOption(kindOption())
    .addOption(jsonOption())
    .action((source: string, object: string, options: { kind?: ObjectKind; json: boolean; deps: boolean }) =>
      session((session) => show(session, source, object, options)),
    )
  command
    .command('rows <source> <table>')
    .description('rows of a table')
    .option('--offset <n>', 'the first row, from 0', wholeNumber, 0)
    .option('--limit <n>', 'how many rows', wholeNumber, 100)
    .addOption(new Option('--format <format>', 'how').choices(['table', 'csv', 'json']).default('table'))
    .option('--mask', 'cover what looks personal or secret', false)
    .addOption(jsonOption())
    .action(
      (
        source: string,
        table: string,
        options: { offset: number; limit: number; format: RowFormat; mask: boolean; json: boolean },
      ) =>
        session((session) =>
          rows(session, source, table, { ...options, format: options.json ? 'json' : options.format }),
        ),
    )
  withRenameOptions(command.command('diff <a> <b>'))
    .description('what changed from A to B')
    .addOption(
      new Option('--format <format>', 'how; sql is the script that brings A to B')
        .choices(['text', 'json', 'md', 'html', 'pdf', 'sql'])
        .default('text'),
    )
    .addOption(jsonOption())
    .addOption(ignoreOption())
    .option('--reverse', 'the script brings B back to A', false)
    .option('--allow-destructive', 'steps that destroy data are statements, not comments', false)
    .option(
      '--prove',
      'apply the script in embedded PostgreSQL, and exit with 1 where it is not proved',
      false,
    )
    .option('-o, --output <file>', 'write to this file')
    .option('--exit-code', 'exit with 1 where anything differs', false)
    .action(
      async (
        a: string,
        b: string,
        options: {
          format: DiffFormat
          json: boolean
          output?: string
          exitCode: boolean
        } & CompareOptions &
          ScriptOptions,
      ) => {
        const { differs, unproved } = await session((session) =>
          diff(session, a, b, { ...options, format: options.json ? 'json' : options.format }),
        )
        if (unproved || (options.exitCode && differs)) setExitCode(EXIT.differs)
      },
    )

  command
    .command('compare <source...>')
    .description('several sources side by side: who has what, and who has it alike')
    .option('--all', 'list what all have alike as well', false)
    .addOption(jsonOption())
    .addOption(ignoreOption())
    .option('--exit-code', 'exit with 1 where anything differs', false)
    .action(
      async (
        sources: string[],
        options: { all: boolean; json: boolean; exitCode: boolean; ignore: readonly Ignorable[] },
      ) => {
        const differs = await session((session) => compareSources(session, sources, options))
        if (options.exitCode && differs) setExitCode(EXIT.differs)
      },
    )

  addReportCommands(command, {
    session,
    withCompareOptions: (one) => withRenameOptions(one.addOption(ignoreOption())),
  })
  const portOption = (): Option => new Option('--port <port>', 'the port to listen on').argParser(wholeNumber)
  command
    .command('serve [source...]')
    .description('the window, served to a browser on this machine')
    .addOption(portOption())
    .action(async (files: string[], options: { port?: number }) => {
      const { runServe } = await import('../server/index.ts')
      await runServe({ files, ...options })
    })
  command
    .command('open [source...]')
    .description('the window, on the desktop where Electron is there, else in a browser')
    .addOption(portOption())
    .action(async (files: string[], options: { port?: number }) => {
      const { runOpen } = await import('../server/index.ts')
      setExitCode(await runOpen({ files, ...options }))
    })
  return command
}

/** Runs one command line; answers the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.done
  try {
    await program((code) => {
      exitCode = code
    }).parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.badUse
    const failure = failureOf(error)
    if (failure !== null) {
      process.stderr.write(`${failureLines(failure).join('\n')}\n`)
      return exitCodeOf(failure)
    }
    if (isClosedPipe(error)) return EXIT.done
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`dumpscope: something went wrong inside the program: ${reason}\n`)
    if (process.env['DUMPSCOPE_DEBUG'] !== undefined && error instanceof Error)
      process.stderr.write(`${error.stack}\n`)
    return EXIT.internal
  }
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE'
}

process.stdout.on('error', (error) => {
  if (isClosedPipe(error)) process.exit(EXIT.done)
  throw error
})
process.exitCode = await run(process.argv.slice(2))
