/**
 * Settings of reports as files: read with plain words for every mistake,
 * written whole or not at all. In the program all paths are absolute; in the
 * file they are seen from its folder, so that both can be moved together.
 */
import { randomBytes } from 'node:crypto'
import { constants, existsSync } from 'node:fs'
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { core } from 'zod'
import { DumpscopeError } from '../../shared/errors.ts'
import { ReportSettingsSchema } from '../../shared/report-model.ts'
import type { ReportSettings } from '../../shared/report-model.ts'
import { SettingsSyntaxError, editedText, parseSettings, settingsText } from './settings-text.ts'
import type { ParsedSettings } from './settings-text.ts'

const MOST_BYTES = 16_000_000
/** Settings that are paths. */
const PATHS = ['logo', 'project', 'code', 'expected'] as const

/** Settings, and the file that they are from. */
export interface SettingsFile {
  /** Absolute. */
  readonly path: string
  /** With absolute paths. */
  readonly settings: ReportSettings
}

/** Reads a settings file. Rejects with a DumpscopeError: NOT_FOUND, NOT_READABLE, or BAD_USE that names line and field. */
export async function readSettingsFile(given: string): Promise<SettingsFile> {
  const file = path.resolve(given)
  const parsed = parsedFile(file, await textOf(file))
  const { dumpscope, version } = (parsed.value ?? {}) as { dumpscope?: unknown; version?: unknown }
  if (dumpscope === 'comparison')
    throw bad(file, 1, 'this is a saved comparison, not settings of a report', 'Open it in the window.')
  if (typeof version === 'number' && version > 1)
    throw bad(file, parsed.lineOf(['version']), 'a newer version of the program wrote these settings')
  const read = ReportSettingsSchema.safeParse(parsed.value)
  if (!read.success) {
    const [issue] = read.error.issues
    if (issue !== undefined) throw badField(file, parsed, issue)
    throw read.error
  }
  return { path: file, settings: withPaths(read.data, (one) => absolutePath(file, one)) }
}

/** Writes a settings file; its path. Rejects with a DumpscopeError; what was there before is then as it was. */
export async function writeSettingsFile(given: string, settings: ReportSettings): Promise<string> {
  const file = path.resolve(given)
  const value = plain(withPaths(settings, (one) => pathFrom(file, one)))
  const part = `${file}.${randomBytes(6).toString('hex')}.part`
  try {
    const before = await textOf(file).catch(() => null)
    await writeFile(part, (before === null ? null : editedText(before, value)) ?? settingsText(value), {
      flag: 'wx',
    })
    await rename(part, file)
    return file
  } catch (error) {
    await rm(part, { force: true })
    const code = codeOf(error)
    throw new DumpscopeError(
      {
        code: code === 'ENOSPC' ? 'OUT_OF_SPACE' : 'NOT_READABLE',
        message: `The settings could not be written${code === '' ? '' : ` (${code})`}.`,
        advice: 'Save them in a folder that you may write to; what was there before is as it was.',
        place: { file },
      },
      { cause: error },
    )
  }
}

async function textOf(file: string): Promise<string> {
  // A pipe must not hold the program up. Windows has no such flag.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(
    (error: unknown) => {
      const isMissing = codeOf(error) === 'ENOENT'
      throw new DumpscopeError(
        {
          code: isMissing ? 'NOT_FOUND' : 'NOT_READABLE',
          message: isMissing
            ? 'There are no settings here.'
            : `The settings cannot be read (${codeOf(error)}).`,
          advice: isMissing ? 'Check the path.' : 'See that you may read the file.',
          place: { file },
        },
        { cause: error },
      )
    },
  )
  try {
    const found = await handle.stat()
    if (!found.isFile()) throw bad(file, undefined, 'this is no file')
    if (found.size > MOST_BYTES)
      throw bad(file, undefined, `this file has ${found.size} bytes, too many for settings`)
    return (await readFile(handle, 'utf8')).replace(/^\uFEFF/u, '')
  } finally {
    await handle.close()
  }
}

function parsedFile(file: string, text: string): ParsedSettings {
  try {
    return parseSettings(text)
  } catch (error) {
    if (!(error instanceof SettingsSyntaxError)) throw error
    throw bad(file, error.line, `this is not written as JSON: ${error.message}`, undefined, error)
  }
}

function badField(file: string, { lineOf }: ParsedSettings, issue: core.$ZodIssue): DumpscopeError {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    const where = issue.path.length === 0 ? 'Settings have' : `'${fieldName(issue.path)}' has`
    const line = lineOf([...issue.path, key])
    return bad(file, line, `${where} no field '${key}'`, 'Correct its name, or take it out.')
  }
  const field = issue.path.length === 0 ? 'The settings' : `'${fieldName(issue.path)}'`
  return bad(file, lineOf(issue.path), `${field} must be ${expectedWords(issue)}`)
}

/** What should stand there instead. */
function expectedWords(issue: core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_WORDS[issue.expected] ?? `of type ${issue.expected}`
    case 'invalid_value':
      return listed(issue.values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value))))
    case 'too_big':
      return `no longer than ${issue.maximum} ${issue.origin === 'array' ? 'entries' : 'characters'}`
    case 'too_small':
      return issue.origin === 'array' ? 'a list that is not empty' : 'a text that is not empty'
    case 'invalid_format':
      return "a date such as '2026-03-31' or '2026-03-31T02:00:00Z'"
    default:
      return 'something else'
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
  array: 'a list',
  object: 'an object, in { }',
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** ['sources', 0, 'role'] → 'sources[0].role'. */
function fieldName(steps: readonly PropertyKey[]): string {
  return steps
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${String(step)}`))
    .join('')
}

/** Settings with each path of them made another. A source stays as it is where `change` knows no other. */
function withPaths(settings: ReportSettings, change: (one: string) => string): ReportSettings {
  const changed = Object.fromEntries(
    PATHS.flatMap((name) => {
      const value = settings[name]
      return value === undefined || value.startsWith('data:') ? [] : [[name, change(value)]]
    }),
  )
  const sources = settings.sources?.map((one) => ({ ...one, source: sourcePath(one.source, change) }))
  return { ...settings, ...changed, ...(sources === undefined ? {} : { sources }) }
}

/** A source may be named by the end of its path alone: it is a path only where something is there. */
function sourcePath(source: string, change: (one: string) => string): string {
  const changed = change(source)
  return path.isAbsolute(source) || existsSync(changed) ? changed : source
}

function absolutePath(file: string, one: string): string {
  return path.resolve(path.dirname(file), one)
}

/** A path as the file has it: seen from its folder, unless it is on another drive. */
function pathFrom(file: string, one: string): string {
  if (!path.isAbsolute(one)) return one
  const way = path.relative(path.dirname(file), one)
  return path.isAbsolute(way) || way === '' ? one : way.replaceAll(path.sep, '/')
}

/** Without what is undefined, as JSON has it. */
function plain(settings: ReportSettings): Record<string, unknown> {
  return JSON.parse(JSON.stringify(settings)) as Record<string, unknown>
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function bad(
  file: string,
  line: number | undefined,
  reason: string,
  advice = 'Correct it in the settings file.',
  cause?: unknown,
): DumpscopeError {
  const message = `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`
  return new DumpscopeError(
    {
      code: 'BAD_USE',
      message: line === undefined ? message : `Line ${line}: ${message}`,
      advice,
      place: { file, ...(line === undefined ? {} : { line }) },
    },
    { cause },
  )
}
