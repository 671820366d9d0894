/** Fields of PostgreSQL's syntax trees that say where something stood, not what it is. */
export const POSITIONS: ReadonlySet<string> = new Set([
  'location',
  'list_start',
  'list_end',
  'rexpr_list_start',
  'rexpr_list_end',
  'name_location',
  'arg_names_location',
  'stmt_location',
  'stmt_len',
])
