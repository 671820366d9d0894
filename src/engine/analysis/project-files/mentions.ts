/** Lines of a text that name files of SQL. */
import type { FileMention, ProjectFileKind } from './facts.ts'
import { contextsOf } from './mention-context.ts'

/** A file that may be named. */
export interface NamedFile {
  readonly id: string
  /** The folders that it lies in and its own name: `/home/x/db/migrations/001.sql`. */
  readonly path: string
}

const SNIPPET_CHARACTERS = 200
/** Longer lines are of no text that people write. */
const LINE_CHARACTERS = 20_000

const ENDING = /\.(?:sql|pgsql|psql|ddl)(?![\w.-]*[\w-])/gi
const BEFORE = /[\p{L}\p{N}_\-./\\${}@+~%*?]/u

/** Files by their name alone. */
export class NamedFiles {
  readonly #byName = new Map<string, NamedFile[]>()
  readonly #folders = new Set<string>()

  constructor(files: readonly NamedFile[]) {
    for (const file of files) {
      const segments = file.path.split('/')
      const name = (segments.at(-1) ?? '').toLowerCase()
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), file])
      const folder = segments.at(-2)
      if (folder !== undefined) this.#folders.add(folder.toLowerCase())
    }
  }

  has(name: string): boolean {
    return this.#byName.has(name.toLowerCase())
  }

  hasFolder(name: string): boolean {
    return this.#folders.has(name.toLowerCase())
  }

  /** The files that a written path means: those that agree with it over most folders. */
  meant(written: string): { ids: readonly string[]; match: 'path' | 'name' | 'none' } {
    const wanted = written.split(/[/\\]/).toReversed()
    const known = this.#byName.get((wanted[0] ?? '').toLowerCase()) ?? []
    if (known.length === 0) return { ids: [], match: 'none' }
    const agreeing = known.map((file) => ({ file, folders: foldersInCommon(file.path, wanted) }))
    const most = Math.max(...agreeing.map(({ folders }) => folders))
    const ids = agreeing.filter(({ folders }) => folders === most).map(({ file }) => file.id)
    const isNameAlone = wanted.filter((part) => part !== '' && part !== '.' && part !== '..').length === 1
    return { ids, match: most > 0 || isNameAlone ? 'path' : 'name' }
  }
}

function foldersInCommon(path: string, wanted: readonly string[]): number {
  const own = path.split('/').toReversed()
  let count = 0
  while (
    count + 1 < wanted.length &&
    wanted[count + 1] !== '' &&
    own[count + 1]?.toLowerCase() === wanted[count + 1]?.toLowerCase()
  )
    count += 1
  return count
}

/** The mentions of a text in the order of its lines: one for each name and line. */
export function mentionsIn(
  { file, kind, text }: { readonly file: string; readonly kind: ProjectFileKind; readonly text: string },
  files: NamedFiles,
): FileMention[] {
  if (!/\.(?:sql|pgsql|psql|ddl)/i.test(text)) return []
  const lines = text.split(/\r?\n/)
  const told =
    kind === 'Kubernetes' && !lines.some((line) => line.startsWith('apiVersion:')) ? 'configuration' : kind
  const contextOf = contextsOf(told, lines)
  return lines.flatMap((line, index) => {
    if (line.length > LINE_CHARACTERS) return []
    return [...writtenIn(line, told)].map(([name, written]): FileMention => {
      const { ids, match } = files.meant(written)
      return {
        file,
        kind: told,
        line: index + 1,
        snippet: line.trim().slice(0, SNIPPET_CHARACTERS),
        written,
        name,
        targets: ids,
        match,
        context: contextOf(index + 1),
      }
    })
  })
}

/** Names of SQL on a line, each as it is written with most folders. */
function writtenIn(line: string, kind: ProjectFileKind): Map<string, string> {
  const found = new Map<string, string>()
  for (const ending of line.matchAll(ENDING)) {
    const end = ending.index + ending[0].length
    let start = ending.index
    while (start > 0 && BEFORE.test(line[start - 1] ?? '')) start -= 1
    const written = line.slice(start, end)
    const name = written.slice(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1)
    if (isDestination(line, start, kind, found.size)) continue
    // Patterns and what a program puts together name no file.
    if (/[$%{}*?@~]/.test(name) || /YYYY|^[.-]/.test(name)) continue
    if (written.length > (found.get(name)?.length ?? -1)) found.set(name, written)
  }
  return found
}

/** Where a file is put in a container: 'first.sql:/here/second.sql', 'COPY first.sql /second.sql'. */
function isDestination(line: string, start: number, kind: ProjectFileKind, before: number): boolean {
  if (kind === 'compose') return line[start - 1] === ':'
  return kind === 'Dockerfile' && before > 0 && line[start] === '/'
}
