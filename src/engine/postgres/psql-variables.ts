/** psql's variables in a script: `\set name value`, and `:name`, `:'name'`, `:"name"` in statements. */

/** What stands outside of quotes and comments is replaced; in quotes a colon is a colon. */
const TOKENS =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|\$([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\/|::|:=|:'(\w+)'|:"(\w+)"|:([A-Za-z_]\w*)/g

/** A statement with the variables that are set put in; others stay as they are. */
export function withVariables(sql: string, variables: ReadonlyMap<string, string>): string {
  if (variables.size === 0 || !sql.includes(':')) return sql
  return sql.replaceAll(
    TOKENS,
    (whole: string, _tag: unknown, literal?: string, name?: string, plain?: string) => {
      const value = variables.get(literal ?? name ?? plain ?? '')
      if (value === undefined) return whole
      if (literal !== undefined) return `'${value.replaceAll("'", "''")}'`
      return name === undefined ? value : `"${value.replaceAll('"', '""')}"`
    },
  )
}

/** Takes `\set name value ...`: the values are joined, as psql does. */
export function setVariable(argument: string, variables: Map<string, string>): void {
  const [, name, rest] = /^(\S+)\s*([\s\S]*)$/.exec(argument.trim()) ?? []
  if (name === undefined) return
  const parts = [...(rest ?? '').matchAll(/'((?:[^'\\]|''|\\.)*)'|"([^"]*)"|(\S+)/g)]
  variables.set(
    name,
    parts
      .map(
        ([, single, double, plain]) =>
          single?.replaceAll("''", "'").replaceAll(/\\(.)/g, '$1') ?? double ?? plain ?? '',
      )
      .join(''),
  )
}
