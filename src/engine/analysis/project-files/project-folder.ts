/** The folder of the project that migrations belong to, where it looks like one. */
import { readdir, realpath } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'

/** How far up from the migrations a project is looked for. */
const UP_AT_MOST = 4

/** What lies at the top of a project. */
const MARKS =
  /^(?:\.git|\.hg|\.github|\.gitlab-ci\.yml|package\.json|pyproject\.toml|setup\.py|requirements\.txt|go\.mod|Cargo\.toml|Gemfile|composer\.json|mix\.exs|pom\.xml|build\.gradle(?:\.kts)?|Makefile|justfile|Dockerfile|(?:docker-)?compose[^/]*\.ya?ml|README(?:\.\w+)?|infra(?:structure)?|terraform|deploy(?:ment)?|k8s|kubernetes|helm|charts|[^/]+\.(?:tf|sln|csproj))$/i

/** A version control's folder ends a project, whatever lies above it. */
const TOP = /^\.(?:git|hg)$/

/**
 * The folder above `folder` that version control marks as a project's top, else
 * the nearest that looks like a project. Null where none does; never the home
 * directory, the folder of temporary files or the root.
 */
export async function findProject(folder: string): Promise<string | null> {
  const barred = new Set(
    await Promise.all([homedir(), tmpdir(), '/'].map(async (one) => realpath(one).catch(() => one))),
  )
  let found: string | null = null
  let at = await realpath(folder).catch(() => folder)
  for (let up = 0; up < UP_AT_MOST; up += 1) {
    const above = path.dirname(at)
    if (above === at || barred.has(above) || path.dirname(above) === above) return found
    at = above
    const names = await readdir(at).catch(() => [])
    if (names.some((name) => TOP.test(name))) return at
    // One further out may only hold several projects.
    if (found === null && names.some((name) => MARKS.test(name))) found = at
  }
  return found
}
