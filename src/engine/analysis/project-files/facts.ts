/** What a project's files say of files of SQL: plain data, each with its place. */

/** What kind of file names something. */
export type ProjectFileKind =
  | 'Terraform'
  | 'Kubernetes'
  | 'compose'
  | 'CI'
  | 'Dockerfile'
  | 'Makefile'
  | 'package.json'
  | 'shell'
  | 'documentation'
  | 'code'
  | 'configuration'

/** What a line stands in: a resource, a ConfigMap, a service, a script, a target. */
export interface MentionContext {
  /** 'resource kubernetes_config_map.app_plane_migrations', 'script db:migrate'. */
  readonly name: string
  /** What it is called where it runs, and in which namespace; null where that is not said. */
  readonly called: string | null
  readonly namespace: string | null
  readonly firstLine: number
  readonly lastLine: number
}

/** One line of the project that names a file of SQL. */
export interface FileMention {
  /** Relative to the project's folder. */
  readonly file: string
  readonly kind: ProjectFileKind
  readonly line: number
  /** The line without its indentation, at most 200 characters. */
  readonly snippet: string
  /** As written, with what stands before it: '${local.root}/migrations/001.sql'. */
  readonly written: string
  /** The name alone: '001.sql'. */
  readonly name: string
  /** Ids of the files that are meant; none where nothing here is called so. */
  readonly targets: readonly string[]
  /** Whether `targets` agree with the folders that are written too, or with the name alone. */
  readonly match: 'path' | 'name' | 'none'
  readonly context: MentionContext | null
}

/** A name that is mentioned, and no file of it is in the project. */
export interface MissingMention {
  readonly name: string
  readonly mentions: readonly FileMention[]
}

/** What was found in a project's folder. */
export interface ProjectFacts {
  readonly folder: string
  /** Whether the reader gave the folder, or it was taken since it looks like a project's. */
  readonly given: boolean
  readonly filesRead: number
  readonly mentions: readonly FileMention[]
  readonly missing: readonly MissingMention[]
  /** What was not looked at, in sentences. */
  readonly limits: readonly string[]
}
