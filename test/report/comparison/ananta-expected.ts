/** What is written of the scenario of two databases on two dates: the shape of its EXPECTED.json. */

interface ExpectedSource {
  readonly file: string
  readonly total: number
  readonly tables: readonly string[]
  readonly views: readonly string[]
  readonly table_count: number
  readonly view_count: number
  readonly other_objects: Readonly<Record<string, number>>
  readonly row_counts?: Readonly<Record<string, number>>
  readonly rows_total?: number
}
interface ExpectedPair {
  readonly from: string
  readonly to: string
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly added_count: number
  readonly removed_count: number
  readonly in_both_count: number
  readonly foreign_keys_of_common_tables_added: readonly string[]
  readonly foreign_keys_of_common_tables_removed: readonly string[]
  readonly column_changes: Readonly<
    Record<
      string,
      {
        readonly added_columns: readonly string[]
        readonly removed_columns: readonly string[]
        readonly changed_columns: readonly { column: string; from: string; to: string }[]
      }
    >
  >
}
export interface Expected {
  readonly sources: Readonly<Record<string, Readonly<Record<string, ExpectedSource>>>>
  readonly compare: Readonly<Record<string, Readonly<Record<string, ExpectedPair>>>>
  readonly moved_to_components_v2: readonly {
    readonly supabase_dec27: string
    readonly components_v2_jan10: string
    readonly same_columns_and_types: boolean
    readonly column_similarity: number
    readonly runner_up: string
    readonly runner_up_similarity: number
    readonly same_name: boolean
    readonly target_new_after_dec27: boolean
    readonly same_name_in_components_v2_dec27: boolean
    readonly same_name_in_components_v2_jan10: boolean
  }[]
  readonly names_in_both_databases: Readonly<Record<string, readonly string[]>>
  readonly missing_views: Readonly<
    Record<
      string,
      { readonly database: string; readonly file: string; readonly line: number; readonly kind: string }
    >
  >
  readonly apply: Readonly<
    Record<string, { readonly total: number; readonly new_objects: readonly string[] }>
  >
  readonly migrations_005_006: Readonly<
    Record<
      string,
      readonly {
        readonly kind: string
        readonly name: string
        readonly line: number
        readonly in_components_v2_dec27: boolean
        readonly in_components_v2_jan10: boolean
        readonly in_master_002: boolean
      }[]
    >
  >
  readonly seed_data: { readonly row_counts: Readonly<Record<string, number>> }
  readonly custom_archive: { readonly file: string; readonly archive_created: string }
  readonly report_disagreements: readonly { readonly topic: string; readonly [name: string]: unknown }[]
}
