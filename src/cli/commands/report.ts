/** `dumpscope report comparison|migrations|review SOURCE...`. */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { DumpscopeError } from '../../shared/errors.ts'
import type { ReportKindName, ReportSettings } from '../../shared/report-model.ts'
import type { Session } from '../client.ts'
import { print, printJson, printLine, writeFileWhole } from '../output.ts'
import { formatBytes, visible } from '../text-format.ts'
import { compare } from './comparison.ts'
import { gather } from './report-gather.ts'
import type { ReportInput } from './report-gather.ts'
import { checkLeftOut, destinationsOf, settingsOf, sourceWords, unusedSettings } from './report-options.ts'
import type { Destination, ReportOptions } from './report-options.ts'

/** Makes a report and writes or prints it in each format that is wanted. */
export async function report(
  session: Session,
  kind: ReportKindName,
  given: readonly string[],
  options: ReportOptions,
): Promise<void> {
  const settings = await settingsOf(session, options)
  const destinations = destinationsOf(options, settings)
  const input = await openInput(session, kind, sourceWords(kind, given, settings), options)
  const { date } = options
  const dated = date === undefined ? {} : { date }
  const reportId = await gather(session, kind, input, settings, options.ignore)
  await tellUnused(session, reportId, input, settings, options)
  const written = []
  for (const destination of destinations) {
    const { format } = destination
    const made = await session.client.reports.render({ reportId, settings, format, ...dated })
    const bytes = new Uint8Array(await made.content.arrayBuffer())
    const file = await put(destination, made.fileName, bytes)
    if (file !== null) written.push({ file, bytes: bytes.length, format })
  }
  if (written.length === 0) return
  if (options.json) await printJson({ schema: 1, ...written[0], written })
  else for (const { file, bytes } of written) await printLine(`Wrote ${visible(file)}, ${formatBytes(bytes)}`)
}

/** Two sources are compared first, so that what was decided on their renames counts. */
async function openInput(
  session: Session,
  kind: ReportKindName,
  words: readonly string[],
  options: ReportOptions,
): Promise<ReportInput> {
  const [a, b] = words
  if (kind === 'comparison' && words.length === 2 && a !== undefined && b !== undefined) {
    const { summary } = await compare(session, a, b, options)
    return { sources: [summary.a, summary.b], comparisonId: summary.comparisonId }
  }
  if (options.accept.length + options.refuse.length > 0 || options.acceptRenames !== undefined) {
    throw new DumpscopeError({
      code: 'BAD_USE',
      message: 'Renames are accepted and refused between two sources.',
      advice: 'Leave --accept, --refuse and --accept-renames out, or name two sources.',
    })
  }
  return { sources: await session.openAll(words), comparisonId: null }
}

/** Says on standard error what of the settings has no effect; refuses where an option would have none. */
async function tellUnused(
  session: Session,
  reportId: string,
  { sources }: ReportInput,
  settings: ReportSettings,
  options: ReportOptions,
): Promise<void> {
  const { leaveOut = [], areas = [], sources: described = [] } = settings
  if (leaveOut.length + areas.length + described.length === 0) return
  const outline = await session.client.reports.outline({ reportId, settings })
  checkLeftOut(options, outline)
  for (const line of unusedSettings(settings, sources, outline)) process.stderr.write(`${line}\n`)
}

/** Writes or prints a report; the file that it went to. */
async function put({ to }: Destination, fileName: string, bytes: Uint8Array): Promise<string | null> {
  if (to === null) {
    await print(bytes)
    return null
  }
  if ('folder' in to) await mkdir(to.folder, { recursive: true })
  const file = 'file' in to ? to.file : path.join(to.folder, fileName)
  await writeFileWhole(file, bytes)
  return file
}
