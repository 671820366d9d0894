/** One change to a database, and words to write many of them. */
/** A change of one thing, and how it must be seen. */
export interface WideMutation {
  readonly kind: string
  /** The identity of what changes; '%n' stands for the round's number. */
  readonly name: string
  readonly sql: (n: number) => string
  readonly seen: 'changed' | 'added' | 'removed'
  /** How many properties it changes; -1 where it may be several, as what is made anew has none of what was said of it. */
  readonly changes: number
}

/** Changes of so many properties of one object. */
export const at = (
  kind: string,
  name: string,
  changes: number,
  sqls: readonly ((n: number) => string)[],
): WideMutation[] => sqls.map((sql) => ({ kind, name, sql, seen: 'changed', changes }))

/** Changes of one property each of what the schema `every` holds. */
export const each = (kind: string, name: string, ...sqls: ((n: number) => string)[]): WideMutation[] =>
  at(kind, `every.${name}`, 1, sqls)
/** Changes of one property each of what is named so. */
export const bare = (kind: string, name: string, ...sqls: ((n: number) => string)[]): WideMutation[] =>
  at(kind, name, 1, sqls)

/** Statements that take turns; the first is none that holds already. */
export function turns(...sqls: string[]): (n: number) => string {
  let next = 0
  return () => {
    const sql = sqls[next % sqls.length] as string
    next += 1
    return sql
  }
}

/** A new object. */
export const made = (kind: string, name: string, sql: (n: number) => string): WideMutation => ({
  kind,
  name,
  sql,
  seen: 'added',
  changes: 0,
})

/** ALTER TABLE of the plain table. */
export const alter = (command: string): string => `ALTER TABLE every.plain ${command}`
