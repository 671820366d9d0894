/** `dumpscope report settings SOURCE...`: a settings file to begin with, as the sources are, with what can be set in comments. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { DumpscopeError } from '../../shared/errors.ts'
import type { SourceSummary } from '../../shared/model.ts'
import type { ReportKindName, ReportOutline } from '../../shared/report-model.ts'
import type { Session } from '../client.ts'
import { print, printLine, writeFileWhole } from '../output.ts'
import { formatBytes, formatCount, visible } from '../text-format.ts'
import { gather } from './report-gather.ts'
import { settingsOf } from './report-options.ts'
import type { ReportOptions } from './report-options.ts'

/** Relations that the comment on an area names. */
const NAMED_RELATIONS = 6

/** Gathers a report once for its parts and areas, and writes the settings that it begins with. */
export async function startingSettings(
  session: Session,
  words: readonly string[],
  options: Pick<ReportOptions, 'code' | 'project' | 'expected'> & {
    readonly kind?: ReportKindName
    readonly output?: string
  },
): Promise<void> {
  const { output } = options
  if (output !== undefined && output !== '-' && existsSync(output)) {
    throw new DumpscopeError({
      code: 'BAD_USE',
      message: 'This file is there already, and what somebody wrote into it would be lost.',
      advice: 'Name another file, or move it away.',
      place: { file: output },
    })
  }
  const sources = await session.openAll(words)
  const kind = options.kind ?? likelyKind(sources)
  const given = {
    ...options,
    ignore: [],
    accept: [],
    refuse: [],
    remembered: true,
    json: false,
  }
  const settings = await settingsOf(session, given)
  const reportId = await gather(session, kind, { sources, comparisonId: null }, settings, given.ignore)
  const outline = await session.client.reports.outline({ reportId, settings })
  const folder = output === undefined || output === '-' ? process.cwd() : path.dirname(path.resolve(output))
  const places = (['code', 'project', 'expected'] as const).flatMap((name) => {
    const place = settings[name]
    return place === undefined ? [] : [[name, seenFrom(folder, place)] as const]
  })
  const text = settingsFileText(kind, sources, outline, { folder, places })
  if (output === undefined || output === '-') return print(text)
  const bytes = new TextEncoder().encode(text)
  await writeFileWhole(output, bytes)
  await printLine(`Wrote ${visible(output)}, ${formatBytes(bytes.length)}`)
}

function likelyKind(sources: readonly SourceSummary[]): ReportKindName {
  if (sources.every(({ ran }) => ran)) return 'migrations'
  return sources.length > 1 ? 'comparison' : 'review'
}

function settingsFileText(
  kind: ReportKindName,
  sources: readonly SourceSummary[],
  { title, parts, areas }: ReportOutline,
  at: { readonly folder: string; readonly places: readonly (readonly [string, string])[] },
): string {
  const place = (name: string, words: string, example: string): string[] => {
    const given = at.places.find(([one]) => one === name)?.[1]
    return [
      `  // ${words}`,
      given === undefined ? `  // "${name}": ${json(example)},` : `  "${name}": ${json(given)},`,
    ]
  }
  const lines = [
    `// Settings of a report, for: dumpscope report ${kind} --settings FILE`,
    '// It is JSON in which lines such as this one are comments. Paths are seen from the folder of this file.',
    '{',
    '  "dumpscope": "report",',
    '  "version": 1,',
    '',
    '  // What stands on the first page. Without a title the report has its own.',
    `  // "title": ${json(title)},`,
    '  // "author": "",',
    '  // "notes": "Plain text; an empty line begins a new paragraph.",',
    '  // A PNG or JPEG of at most 2 MB.',
    '  // "logo": "logo.png",',
    '',
    '  // Some of "pdf", "html", "md" and "json".',
    '  "formats": ["pdf"],',
    '',
    '  // Parts that are not printed, such as "leaveOut": ["summary"]. This report has:',
    ...parts.map(
      ({ id, title: name, level }) => `  //   ${'  '.repeat(level - 1)}${json(id)}  ${visible(name)}`,
    ),
    '  "leaveOut": [],',
    '',
    '  // The sources, in the order of their letters. What can be said of each beside its path:',
    '  //   "label"     how the report calls it',
    '  //   "database"  sources of one database are compared with each other',
    '  //   "role"      "dump", "live", "master" or "incremental"',
    '  //   "date"      when it was taken, as "2026-03-31"',
    `  "sources": ${listOf(sources.map((source) => sourceLine(source, at.folder)))},`,
    '',
    ...place('project', 'A folder in which files that name other files are looked for.', '..'),
    ...place('code', 'A folder of source code, by which is judged what is expected.', '../src'),
    ...place('expected', 'A list of relations that are expected, one to a line or as CSV.', 'expected.csv'),
    '  // Whether values that look personal or secret are masked wherever values are printed.',
    '  "mask": false,',
    '',
    '  // Areas, in the order of printing. "name" is what the report says, "found" what the program calls the area;',
    '  // "members" are relations that belong to it whatever was found: ["public.users", "billing_*"].',
    `  "areas": ${listOf(areaLines(areas))}`,
    '}',
  ]
  return `${lines.join('\n')}\n`
}

/** Lines of objects with a comment on each, as a JSON list. */
function listOf(
  items: readonly { readonly object: Record<string, unknown>; readonly comment: string }[],
): string {
  if (items.length === 0) return '[]'
  const lines = items.map(({ object, comment }, at) => {
    const members = Object.entries(object).map(([name, value]) => `${json(name)}: ${json(value)}`)
    const said = comment === '' ? '' : ` // ${comment}`
    return `    { ${members.join(', ')} }${at === items.length - 1 ? '' : ','}${said}`
  })
  return `[\n${lines.join('\n')}\n  ]`
}

function sourceLine({ path: file, label, named, databases, dumped }: SourceSummary, folder: string) {
  const said = [
    ...(databases.length === 1 ? [`database ${databases[0]}`] : []),
    ...(dumped === null ? [] : [`of ${dumped.slice(0, 10)}`]),
  ]
  return {
    object: { source: seenFrom(folder, file), ...(named ? { label } : {}) },
    comment: visible(said.join(', ')),
  }
}

/** One entry for each name that the program found, so that areas that were put together stay so; areas of several databases may share one. */
function areaLines(areas: ReportOutline['areas']) {
  const entries = new Map<string, { readonly name: string; readonly found: string; relations: string[] }>()
  for (const { name, found, relations } of areas)
    for (const [at, one] of (found.length === 0 ? [name] : found).entries()) {
      const entry = entries.get(json([name, one])) ?? { name, found: one, relations: [] }
      if (at === 0) entry.relations = [...new Set([...entry.relations, ...relations])]
      entries.set(json([name, one]), entry)
    }
  return [...entries.values()].map(({ relations, ...object }) => {
    const named = relations.slice(0, NAMED_RELATIONS).join(', ')
    const more = relations.length - NAMED_RELATIONS
    return { object, comment: visible(more > 0 ? `${named} and ${formatCount(more)} more` : named) }
  })
}

function seenFrom(folder: string, file: string): string {
  const way = path.relative(folder, path.resolve(file))
  return path.isAbsolute(way) ? way : way.replaceAll(path.sep, '/') || '.'
}

/** JSON on one line; line ends that JSON allows within texts, and JavaScript does not, are escaped too. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/gu, (one) => `\\u${one.codePointAt(0)?.toString(16)}`)
}
