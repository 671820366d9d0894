/** What a report on the command line is told: options go before the settings file, which goes before what is usual. */
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { DumpscopeError } from '../../shared/errors.ts'
import type { ReportFormat, SourceSummary } from '../../shared/model.ts'
import { ReportFormatSchema } from '../../shared/model.ts'
import type { ReportKindName, ReportOutline, ReportSettings } from '../../shared/report-model.ts'
import type { Session } from '../client.ts'
import { formatCount, visible } from '../text-format.ts'
import type { CompareOptions } from './comparison.ts'

/** The options of `dumpscope report <kind>`. */
export interface ReportOptions extends CompareOptions {
  readonly settings?: string
  readonly format?: readonly ReportFormat[]
  readonly output?: string
  readonly title?: string
  readonly author?: string
  readonly leaveOut?: readonly string[]
  readonly code?: string
  readonly project?: string
  readonly expected?: string
  readonly mask?: boolean
  /** ISO 8601. */
  readonly date?: string
  readonly json: boolean
}

/** The settings as file and options together make them. */
export async function settingsOf(session: Session, options: ReportOptions): Promise<ReportSettings> {
  const { title, author, leaveOut = [], mask } = options
  const file =
    options.settings === undefined
      ? { dumpscope: 'report' as const, version: 1 as const }
      : (await session.client.reports.readSettings({ path: options.settings })).settings
  const places = (['code', 'project', 'expected'] as const).flatMap((name) => {
    const place = options[name]
    return place === undefined ? [] : [[name, path.resolve(place)] as const]
  })
  return {
    ...file,
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(leaveOut.length === 0 ? {} : { leaveOut: [...(file.leaveOut ?? []), ...leaveOut] }),
    ...(mask === true ? { mask } : {}),
    ...Object.fromEntries(places),
  }
}

/** The SOURCE words: those of the command line, else those of the settings. BAD_USE where there are none. */
export function sourceWords(
  kind: ReportKindName,
  given: readonly string[],
  { sources = [] }: ReportSettings,
): readonly string[] {
  const words =
    given.length > 0
      ? given
      : sources.map(({ source, label }) =>
          label !== undefined && /^[^=/\\]+$/u.test(label) ? `${label}=${source}` : source,
        )
  const least = kind === 'comparison' ? 2 : 1
  if (words.length >= least) return words
  throw new DumpscopeError({
    code: 'BAD_USE',
    message: `A ${kind} report takes at least ${least === 2 ? '2 sources' : '1 source'}, and there ${words.length === 1 ? 'is 1' : 'are none'}.`,
    advice: 'Name them after the command, or as "sources" in the settings file.',
  })
}

/** Where a report of one format goes. */
export interface Destination {
  readonly format: ReportFormat
  /** A file; a folder, in which it has the name that it makes for itself; or null: standard output. */
  readonly to: { readonly file: string } | { readonly folder: string } | null
}

/** Where reports go. BAD_USE where several are to go to one place. */
export function destinationsOf(options: ReportOptions, settings: ReportSettings): Destination[] {
  const { output, json } = options
  const formats = [...new Set(options.format ?? settings.formats ?? [endingOf(output) ?? 'pdf'])]
  if (json && output === undefined && options.format === undefined) return [{ format: 'json', to: null }]
  const [only] = formats
  if (formats.length === 1 && only !== undefined) {
    if (output === '-' || (output === undefined && only !== 'pdf')) return [{ format: only, to: null }]
    if (output !== undefined && !isFolder(output)) return [{ format: only, to: { file: output } }]
  }
  if (output !== undefined && (output === '-' || isFile(output))) {
    throw new DumpscopeError({
      code: 'BAD_USE',
      message: `${formats.length} formats cannot be written to one ${output === '-' ? 'output' : 'file'}.`,
      advice: 'Name a folder with -o, or one format.',
    })
  }
  return formats.map((format) => ({ format, to: { folder: output ?? '.' } }))
}

function endingOf(output: string | undefined): ReportFormat | undefined {
  const ending = output === undefined ? '' : path.extname(output).slice(1).toLowerCase()
  return ReportFormatSchema.options.find((format) => format === ending)
}

function isFolder(place: string): boolean {
  return /[\\/]$/u.test(place) || (existsSync(place) && statSync(place).isDirectory())
}

function isFile(place: string): boolean {
  return existsSync(place) && !statSync(place).isDirectory()
}

/** BAD_USE where an option leaves out a part that the report has not: what should not be printed would be. */
export function checkLeftOut({ leaveOut = [] }: ReportOptions, { parts }: ReportOutline): void {
  const known = new Set(parts.map(({ id }) => id))
  const unknown = leaveOut.find((id) => !known.has(id))
  if (unknown === undefined) return
  throw new DumpscopeError({
    code: 'BAD_USE',
    message: `The report has no part '${unknown}'.`,
    advice: `Its parts are: ${[...known].join(', ')}.`,
  })
}

/** What the settings name and the report has not, as sentences for a person. */
export function unusedSettings(
  { sources = [], areas = [], leaveOut = [] }: ReportSettings,
  opened: readonly SourceSummary[],
  outline: ReportOutline,
): string[] {
  const parts = new Set(outline.parts.map(({ id }) => id))
  const shown = new Set(outline.areas.map(({ name }) => name))
  const isOpen = (source: string): boolean => {
    const end = source.replaceAll('\\', '/')
    return opened.some(({ path: one }) =>
      `/${one.replaceAll('\\', '/')}`.endsWith(`/${end.replace(/^\.?\//u, '')}`),
    )
  }
  const quoted = (names: readonly string[]): string => names.map((name) => `'${visible(name)}'`).join(', ')
  const line = (what: string, names: readonly string[]): string[] =>
    names.length === 0
      ? []
      : [
          `The settings name ${formatCount(names.length)} ${what}${names.length === 1 ? '' : 's'} that this report has not: ${quoted(names)}.`,
        ]
  return [
    ...line(
      'source',
      sources.flatMap(({ source }) => (isOpen(source) ? [] : [source])),
    ),
    ...line(
      'part',
      leaveOut.filter((id) => !parts.has(id)),
    ),
    ...(outline.areas.length === 0
      ? []
      : line(
          'area',
          areas.flatMap(({ name }) => (shown.has(name) ? [] : [name])),
        )),
  ]
}
