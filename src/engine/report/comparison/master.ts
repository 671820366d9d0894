/**
 * What the master lacks that a live database or a dump has, which incremental
 * migration would bring it, what the master alone has, and the SQL between them.
 */
import type { CatalogObject } from '../../catalog/index.ts'
import { makeScript } from '../../script/index.ts'
import type { ComparedSide } from '../../script/index.ts'
import type { IncrementalFact, LoneFact, MasterFact, MissingFact, OriginFact } from './facts.ts'
import { catalogOf, isCreated, isRelation } from './file-catalog.ts'
import type { ReadFile } from './file-catalog.ts'
import type { ComparedPair } from './pair.ts'
import type { OpenedSource, Part } from './parts.ts'

/** A file of an incremental migration, with the source that it is of. */
export interface IncrementalFile {
  readonly opened: OpenedSource
  readonly file: Pick<ReadFile, 'path' | 'bytes'> | null
  readonly objects: readonly CatalogObject[]
}

/** What the master is held against. */
export interface MasterInput {
  readonly master: Part
  /** Comparisons from the master to the live database and to the newest dump, the first the more telling. */
  readonly pairs: readonly { readonly to: Part; readonly compared: ComparedPair }[]
  /** Dumps and live databases of the database. */
  readonly others: readonly Part[]
  readonly incremental: readonly IncrementalFile[]
}

const keyOf = ({ kind, name }: { readonly kind: string; readonly name: string }): string => `${kind} ${name}`

/** Works it out; PostgreSQL's grammar is loaded for the script. */
export async function masterFact(input: MasterInput): Promise<Omit<MasterFact, 'afterIncremental'>> {
  const { master, others, pairs } = input
  const has = new Map(
    others.map((part) => [
      part,
      new Set(part.input.objects.map(({ identity, kind }) => `${kind} ${identity}`)),
    ]),
  )
  const missing = new Map<string, LoneFact>()
  for (const { compared } of pairs)
    for (const one of withoutParents(compared.fact.added)) missing.set(keyOf(one), one)
  const [first, ...rest] = pairs
  const lone = withoutParents(first?.compared.fact.removed ?? []).filter(
    (one) =>
      rest.every(({ compared }) => compared.fact.removed.some((other) => keyOf(other) === keyOf(one))) &&
      others.every((part) => has.get(part)?.has(keyOf(one)) !== true),
  )
  return {
    master: master.id,
    against: pairs.map(({ to }) => to.id),
    missing: [...missing.values()].map((one) => missingFact(one, input, has)),
    onlyInMaster: lone,
    script: first === undefined ? null : await scriptTo(master, first.to, first.compared),
  }
}

/** What belongs to something that is in the list itself comes with it and is not told again. */
export function withoutParents(list: readonly LoneFact[]): LoneFact[] {
  const names = new Set(list.filter(({ parent }) => parent === null).map(({ name }) => name))
  return list.filter(({ parent }) => parent === null || !names.has(parent))
}

function missingFact(
  one: LoneFact,
  { incremental, pairs }: MasterInput,
  has: ReadonlyMap<Part, ReadonlySet<string>>,
): MissingFact {
  const creators = incremental.flatMap((file) => {
    const object = file.objects.find((other) => other.kind === one.kind && other.identity === one.name)
    const create = object?.parts.find(({ role }) => role === 'create')
    return create === undefined ? [] : [{ origin: originOf(file, create.line), sql: create.text }]
  })
  const own = pairs
    .map(({ to }) => to.input.objects.find((other) => other.kind === one.kind && other.identity === one.name))
    .find((object) => object !== undefined)
  return {
    ...one,
    in: [...has].flatMap(([part, names]) => (names.has(keyOf(one)) ? [part.id] : [])),
    createdBy: creators.map(({ origin }) => origin),
    // A view that pg_dump writes twice is whole where it is written last.
    sql: creators[0]?.sql ?? own?.parts.findLast(({ role }) => role === 'create')?.text ?? null,
  }
}

/** Where a statement of a file stands, with the folder before the file. */
function originOf({ file, opened }: IncrementalFile, line: number): OriginFact {
  const { letter } = opened.source
  return { source: letter, file: file === null ? opened.label : `${opened.label}/${file.path}`, line }
}

/** The tables and views that incremental migrations create, and who has them. */
export function incrementalFacts(
  incremental: readonly IncrementalFile[],
  others: readonly Part[],
  master: Part | null,
): IncrementalFact[] {
  return incremental.flatMap((file) =>
    file.objects.flatMap((object): IncrementalFact[] => {
      const create = object.parts.find(({ role }) => role === 'create')
      if (!isRelation(object) || create === undefined) return []
      return [
        {
          ...originOf(file, create.line),
          kind: object.kind,
          name: object.identity,
          sql: create.text,
          presentIn: others.filter(({ relations }) => relations.has(object.identity)).map(({ id }) => id),
          inMaster: master === null ? null : master.relations.has(object.identity),
        },
      ]
    }),
  )
}

/** The steps that bring the master to what another part is; what would destroy anything is no part of it. */
async function scriptTo(master: Part, to: Part, { comparison }: ComparedPair): Promise<MasterFact['script']> {
  const { totals } = comparison
  if (totals.added + totals.changed === 0) return null
  const { script } = await makeScript({
    comparison,
    a: sideOf(master),
    b: sideOf(to),
    options: { allowDestructive: false, direction: 'a to b' },
  })
  const steps = script.steps
    .filter(({ withheld, action }) => !withheld && action !== 'drop' && action !== 'note')
    .map(({ action, kind, name, sql }) => ({ kind, name, action, sql }))
  return { to: to.id, steps, notScripted: script.notScripted }
}

function sideOf({ input, opened }: Part): ComparedSide {
  return {
    label: opened.label,
    objects: input.objects,
    writtenByPgDump: input.writtenByPgDump,
    serverVersion: input.serverVersion ?? null,
  }
}

/** What the master and all incremental migrations make together, read one after the other; null where a text is not there to be read. */
export async function withIncremental(
  master: Part,
  incremental: readonly IncrementalFile[],
  signal: AbortSignal,
): Promise<Part | null> {
  if (incremental.length === 0) return null
  const texts: Uint8Array[] = []
  const { files, source } = master.opened
  if (files.length === 0) texts.push(await wholeScript(source.source.script.stream({ signal })))
  else
    for (const { bytes, path } of files)
      if (master.files === null || master.files.includes(path)) texts.push(bytes)
  for (const { file, opened } of incremental)
    texts.push(file?.bytes ?? (await wholeScript(opened.source.source.script.stream({ signal }))))
  const catalog = await catalogOf(texts, signal)
  const { objects, coverage } = catalog
  return {
    ...master,
    id: `${master.id}+`,
    input: { objects, coverage, writtenByPgDump: false, databases: [], serverVersion: null },
    relations: new Set(
      objects.filter((object) => isRelation(object) && isCreated(object)).map(({ identity }) => identity),
    ),
  }
}

async function wholeScript(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const found: Uint8Array[] = []
  for await (const piece of pieces) found.push(piece.slice())
  return Buffer.concat(found)
}
