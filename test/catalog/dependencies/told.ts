/** Dependencies of a dump's text as lines, for tests. */
import { catalogDependencies } from '../../../src/engine/catalog/index.ts'
import { readDump } from '../read-dump.ts'

/** 'view public.v: query, parsed: table public.t (a, b)', sorted; without what every object has (schemas, owners, grants). */
export async function linesOf(dump: string): Promise<string[]> {
  const { objects } = await readDump(dump)
  const words = new Map(objects.map(({ key, kind, identity }) => [key, `${kind} ${identity}`]))
  const { edges } = catalogDependencies(objects)
  return edges
    .filter(({ reason }) => reason !== 'in schema' && reason !== 'owner' && reason !== 'grant')
    .map(
      ({ from, to, fromColumn, columns, reason, evidence }) =>
        `${words.get(from)}${fromColumn === null ? '' : ` [${fromColumn}]`}: ${reason}, ${evidence}: ${words.get(to)}${columns.length > 0 ? ` (${columns.toSorted().join(', ')})` : ''}`,
    )
    .toSorted()
}

/** 'view public.v: not in this dump: public.t', sorted. */
export async function unknownOf(dump: string): Promise<string[]> {
  const { objects } = await readDump(dump)
  const words = new Map(objects.map(({ key, kind, identity }) => [key, `${kind} ${identity}`]))
  return catalogDependencies(objects)
    .unknown.map(({ from, what, text }) => `${words.get(from)}: ${what}: ${text}`)
    .toSorted()
}
