/**
 * What can be asked of a dump's rows, so that a step which may fail on them is
 * known to pass or to fail. The script asks; who has the rows answers.
 */
import type { CatalogObject } from '../catalog/catalog-object.ts'
import type { Members } from './members.ts'
import { listOf, textOf } from './sql-text.ts'

/** A column of the table `probe` over which PostgreSQL judges rows. */
export interface ProbeColumn {
  /** Its name in `probe`. */
  readonly name: string
  /** Its name in the goal. */
  readonly goal: string
  /** The column of the rows' own table that it is filled from; null where the goal makes it. */
  readonly own: string | null
  /** The type that the rows' column must have, so that its values stay as they are. */
  readonly held: string
  readonly type: string
  readonly collation: string | null
  readonly default: string | null
  /** The expression that it is computed by. */
  readonly generated: string | null
}

/** A condition that rows must meet. Columns are named as the rows' own table names them. */
export type RowCondition =
  | { readonly what: 'no rows' }
  | { readonly what: 'not null'; readonly column: string }
  /** No two rows alike in these; rows with a NULL among them never are, unless NULLs count as alike. */
  | { readonly what: 'unique'; readonly columns: readonly string[]; readonly nullsAlike: boolean }
  /** Every value can be taken for one of this type. */
  | { readonly what: 'type'; readonly column: string; readonly from: string; readonly to: string }
  | { readonly what: 'one of'; readonly column: string; readonly labels: readonly string[] }
  /** Every row without NULLs among these has its row in the other table; `table` null where that has no rows yet. */
  | {
      readonly what: 'references'
      readonly columns: readonly string[]
      readonly table: string | null
      readonly referenced: readonly string[]
    }
  /**
   * PostgreSQL judges: `probe` is filled with the rows, `setup` is run, and `failing` counts. `heirs` says
   * whose rows take part: the table's alone, those of its partitions, or those of all that inherit from it.
   */
  | {
      readonly what: 'judged'
      readonly columns: readonly ProbeColumn[]
      readonly setup: readonly string[]
      readonly failing: string
      readonly heirs: 'own' | 'partitions' | 'all'
    }

/** A question about the rows of one table: its key in the dump that the script begins with. */
export interface RowQuestion {
  readonly table: string
  readonly condition: RowCondition
}

/** How many rows were looked at, and how many of them break the condition. */
export interface RowAnswer {
  readonly looked: number
  readonly failing: number
}

/** Answers by the questions' keys. */
export type RowAnswers = ReadonlyMap<string, RowAnswer>

/** What a planned risk asks: tables by their keys in the goal, columns as the goal names them. */
export type PlannedQuestion = RowQuestion

/** The same text for the same question. */
export function questionKey(question: RowQuestion): string {
  return JSON.stringify(question)
}

/** A planned question in the names of the rows' own dump; null where that has no such table or column. */
export function askedOfRows({ table, condition }: PlannedQuestion, members: Members): RowQuestion | null {
  const asked = namesBefore(table, members)
  if (asked === null) return null
  const columns = (names: readonly string[]): string[] | null => {
    const found = names.map((name) => asked.column(name))
    return found.every((name) => name !== null) ? found : null
  }
  const about = (made: RowCondition): RowQuestion => ({ table: asked.table, condition: made })
  switch (condition.what) {
    case 'no rows':
      return about(condition)
    case 'unique': {
      const own = columns(condition.columns)
      return own && about({ ...condition, columns: own })
    }
    case 'references': {
      const own = columns(condition.columns)
      const other = condition.table === null ? null : namesBefore(condition.table, members)
      const referenced = other === null ? [] : condition.referenced.map((name) => other.column(name))
      if (own === null || referenced.some((name) => name === null)) return null
      return about({
        what: 'references',
        columns: own,
        table: other?.table ?? null,
        referenced: referenced as string[],
      })
    }
    case 'judged': {
      const own = probedColumns(condition.columns, asked)
      return own && about({ ...condition, columns: own })
    }
    case 'type': {
      const column = asked.column(condition.column)
      const made = members.relation(condition.to)?.b
      if (column === null) return null
      // Of types that a dump makes only the labels of enums say what they take.
      if (!made) return about({ ...condition, column })
      if (textOf(made.properties['form']) !== 'enum') return null
      return about({ what: 'one of', column, labels: listOf(made.properties['labels']) })
    }
    default: {
      const column = asked.column(condition.column)
      return column === null ? null : about({ ...condition, column })
    }
  }
}

/** The columns with those that they are filled from; null where what these hold is not what the goal's will. */
function probedColumns(columns: readonly ProbeColumn[], { column, type }: TableBefore): ProbeColumn[] | null {
  const probed: ProbeColumn[] = []
  for (const one of columns) {
    const own = column(one.goal)
    const before = type(one.goal)
    if (one.generated !== null || own === null || before === null) probed.push(one)
    else if (before.isGenerated || !isTakenOver(before.type, one.held)) return null
    else probed.push({ ...one, own })
  }
  return probed
}

/** Whether a value stays letter by letter what it is. */
function isTakenOver(from: string, to: string): boolean {
  return from === to || (isText(from) && to === 'text')
}

function isText(type: string): boolean {
  return type === 'text' || /^character varying(?:\(\d+\))?$/.test(type)
}

/** A table of the goal as it is before the script, with the names that its columns have there. */
interface TableBefore {
  readonly table: string
  readonly column: (name: string) => string | null
  /** Its type in the goal's names. */
  readonly type: (name: string) => { readonly type: string; readonly isGenerated: boolean } | null
}

function namesBefore(key: string, members: Members): TableBefore | null {
  const { before, a } = members.ofB(key) ?? { before: null, a: null }
  if (before === null || a === null) return null
  return {
    table: before.key,
    column: (name) => columnBefore(before, a, name),
    type: (name) => {
      const properties = a.columns.find((column) => column.name === name)?.properties
      if (properties === undefined) return null
      return { type: textOf(properties['type']), isGenerated: textOf(properties['generated']) !== '' }
    },
  }
}

function columnBefore(before: CatalogObject, renamed: CatalogObject, name: string): string | null {
  const at = renamed.columns.findIndex((column) => column.name === name)
  return before.columns[at]?.name ?? null
}
