/** What both sides say of a schema: by kind of question, a record for each identity. */

export type FactsOf = ReadonlyMap<string, Readonly<Record<string, unknown>>>

export interface Facts {
  readonly relations: FactsOf
  readonly columns: FactsOf
  readonly constraints: FactsOf
  readonly indexes: FactsOf
  readonly sequences: FactsOf
  readonly routines: FactsOf
  readonly triggers: FactsOf
  readonly policies: FactsOf
  readonly enums: FactsOf
  readonly domains: FactsOf
  readonly comments: FactsOf
  readonly others: FactsOf
}

/** Where two answers differ, as lines that a failing test shows: 'columns public.t.a type: "integer" is really "bigint"'. */
export function differences(engine: Facts, real: Facts): string[] {
  const lines: string[] = []
  for (const question of Object.keys(real) as (keyof Facts)[]) {
    for (const [id, facts] of real[question]) {
      const ours = engine[question].get(id)
      if (ours === undefined) lines.push(`${question} ${id}: missing`)
      else lines.push(...unlike(ours, facts).map((line) => `${question} ${id} ${line}`))
    }
    for (const id of engine[question].keys())
      if (!real[question].has(id)) lines.push(`${question} ${id}: not real`)
  }
  return lines
}

function unlike(ours: Readonly<Record<string, unknown>>, real: Readonly<Record<string, unknown>>): string[] {
  const lines: string[] = []
  for (const [name, value] of Object.entries(real)) {
    const mine = ours[name] ?? null
    if (JSON.stringify(mine) !== JSON.stringify(value ?? null)) {
      lines.push(`${name}: ${JSON.stringify(mine)} is really ${JSON.stringify(value)}`)
    }
  }
  return lines
}
