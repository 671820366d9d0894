/**
 * Which of the words of a command line are files to open. Electron hands over
 * its own and Chromium's switches, the program's own folder and, on a second
 * start, the other process's words; only what is left is the reader's.
 */
import path from 'node:path'

/** At most so many files are opened at once; more than that is a mistake of the shell's pattern. */
export const MOST_FILES = 16

export interface StartArguments {
  /** process.argv, or the words of a second start. */
  readonly argv: readonly string[]
  /** The folder that relative paths are relative to. */
  readonly folder: string
  /** Whether the program is packaged; unpackaged, the word after Electron's name is the program's own path. */
  readonly packaged: boolean
}

/**
 * The absolute paths that a command line asks to open, in order, each once, at
 * most MOST_FILES. Words from `--` on are files even where they start with a
 * dash; a URL other than `file:` is none.
 */
export function openedPaths({ argv, folder, packaged }: StartArguments): string[] {
  const words = argv.slice(packaged ? 1 : programWords(argv))
  const end = words.indexOf('--')
  const before = end === -1 ? words : words.slice(0, end)
  const after = end === -1 ? [] : words.slice(end + 1)
  const named = [...before.filter((word) => !word.startsWith('-') && word !== ''), ...after]
  const paths = named.map(toPath).filter((name) => name !== null)
  return [...new Set(paths.map((name) => path.resolve(folder, name)))].slice(0, MOST_FILES)
}

/** Unpackaged: Electron's own name, its switches, and the program's folder or file. */
function programWords(argv: readonly string[]): number {
  const program = argv.findIndex((word, index) => index > 0 && !word.startsWith('-'))
  return program === -1 ? argv.length : program + 1
}

function toPath(word: string): string | null {
  if (!/^[a-z][a-z\d+.-]+:\/\//i.test(word)) return word
  if (!/^file:/i.test(word)) return null
  try {
    return decodeURIComponent(new URL(word).pathname).replace(/^\/(?=[A-Za-z]:)/, '')
  } catch {
    return null
  }
}

/** The paths that a second start handed over; none where it handed over something else. */
export function readPaths(told: unknown): string[] {
  const paths = typeof told === 'object' && told !== null && 'paths' in told ? told.paths : null
  if (!Array.isArray(paths)) return []
  return paths.filter((name) => typeof name === 'string' && path.isAbsolute(name)).slice(0, MOST_FILES)
}
