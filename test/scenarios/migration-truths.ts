/** What is written of the scenarios with migrations: the shapes of their EXPECTED.json, as far as migrations go. */

interface Master {
  readonly file: string
  readonly total: number
  readonly table_count: number
  readonly view_count: number
  readonly tables: readonly string[]
  readonly views: readonly string[]
  readonly other_objects: Readonly<Record<string, number>>
}
export interface Difference {
  readonly added: readonly string[]
  readonly added_count: number
  readonly in_both_count: number
  readonly column_changes: Readonly<Record<string, unknown>>
}
interface ConfigMap {
  readonly config_map: string
  readonly entries: readonly { readonly file: string; readonly line: number }[]
}
export interface Ananta {
  readonly sources: Readonly<Record<string, Readonly<Record<'master' | 'jan10_dump', Master>>>>
  readonly compare: Readonly<Record<string, Readonly<Record<string, Difference>>>>
  readonly missing_views: Readonly<
    Record<
      string,
      { readonly database: string; readonly file: string; readonly line: number; readonly kind: string }
    >
  >
  readonly apply: Readonly<
    Record<
      string,
      {
        readonly files: readonly string[]
        readonly total: number
        readonly new_objects: readonly string[]
        readonly identical_columns_to_live?: boolean
      }
    >
  >
  readonly migrations_005_006: Readonly<Record<string, readonly unknown[]>>
  readonly seed_data: {
    readonly file: string
    readonly loads_after: string
    readonly copy_tables: readonly string[]
    readonly insert_tables: readonly string[]
    readonly row_counts: Readonly<Record<string, number>>
    readonly other_nonempty_tables_after_load: Readonly<Record<string, number>>
  }
  readonly terraform: {
    readonly file: string
    readonly app_plane_migrations: ConfigMap & {
      readonly first_line: number
      readonly last_line: number
      readonly namespace: string
    }
    readonly control_plane_migrations: ConfigMap
    readonly file_006_in_app_plane: boolean
  }
}
export interface Mantis {
  readonly migration: string
  readonly first_error: { readonly message: string }
  readonly fix: readonly string[]
  readonly creates: {
    readonly enums: number
    readonly policies: number
    readonly trigger_functions: number
    readonly indexes_created: number
    readonly partitions: number
    readonly tables: readonly string[]
    readonly enum_values: Readonly<Record<string, number>>
  }
  readonly foreign_keys: readonly unknown[]
  readonly trigger_functions: Readonly<Record<string, string>>
  readonly missing: Readonly<Record<'tables' | 'functions' | 'schemas', readonly string[]>>
}
export interface Train {
  readonly missing: readonly string[]
  readonly fix: {
    readonly file: string
    readonly applies_cleanly: boolean
    readonly missing_after: readonly string[]
  }
}
