/** Files of a project that name files of SQL: Terraform, Kubernetes, compose, CI, shell, documentation. Only read, and bounded. */
import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { FileMention, ProjectFacts } from './facts.ts'
import { mentionsIn, NamedFiles } from './mentions.ts'
import type { NamedFile } from './mentions.ts'
import { findProject } from './project-folder.ts'
import { walkProject } from './project-tree.ts'

export type { FileMention, MentionContext, MissingMention, ProjectFacts, ProjectFileKind } from './facts.ts'
export type { NamedFile } from './mentions.ts'

/** More are counted, not kept. */
const MENTIONS_AT_MOST = 5000

/** What is looked for, and where. */
export interface ProjectQuestion {
  /** The folder that the reader gave; looked for above `folders` where absent. */
  readonly given: string | undefined
  readonly folders: readonly string[]
  readonly files: readonly NamedFile[]
  readonly signal: AbortSignal
}

/**
 * Every line of a project's files that names a file of SQL. Null where no
 * folder was given and none looks like a project. Rejects with CANCELLED.
 */
export async function filesNamedIn(question: ProjectQuestion): Promise<ProjectFacts | null> {
  const { given, folders, signal } = question
  const root = given === undefined ? await commonProject(folders) : path.resolve(given)
  if (root === null) return null
  const isFolder = await stat(root).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  const empty = { folder: root, given: given !== undefined, filesRead: 0, mentions: [], missing: [] }
  if (!isFolder) return { ...empty, limits: ['The folder of the project is not there, or cannot be read.'] }
  const files = new NamedFiles(question.files)
  const found: FileMention[] = []
  let left = 0
  const walk = await walkProject(
    root,
    (text) => {
      for (const mention of mentionsIn(text, files)) {
        if (found.length < MENTIONS_AT_MOST) found.push(mention)
        else left += 1
      }
    },
    signal,
  )
  const there = new Set([...walk.files].map((file) => file.slice(file.lastIndexOf('/') + 1).toLowerCase()))
  const known = found.filter(({ targets }) => targets.length > 0)
  const gone = found.filter(({ name, targets }) => targets.length === 0 && !there.has(name.toLowerCase()))
  return {
    ...empty,
    filesRead: walk.read,
    mentions: known,
    missing: [...Map.groupBy(gone, ({ name }) => name)].map(([name, mentions]) => ({ name, mentions })),
    limits:
      left === 0
        ? walk.limits
        : [...walk.limits, `${left.toLocaleString('en')} more lines that name SQL are not listed.`],
  }
}

/** The project of the first folder that has one, if all others lie in it too; else the first's. */
async function commonProject(folders: readonly string[]): Promise<string | null> {
  for (const folder of folders) {
    const found = await findProject(folder)
    if (found !== null) return found
  }
  return null
}
