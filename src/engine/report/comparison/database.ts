/** One database over all its sources: members in order, the pairs that are compared, the master, and time. */
import type { Ignorable } from '../../../shared/comparison-model.ts'
import type { SourceRole } from '../../../shared/report-model.ts'
import type { ReviewedPair } from '../report-kind.ts'
import { areasOfDatabase } from './areas.ts'
import { countsOf } from './counts.ts'
import { evolutionOf } from './evolution.ts'
import type {
  CopyFact,
  DatabaseFact,
  MasterFact,
  MemberFact,
  PairFact,
  PairPurpose,
  SourceFact,
} from './facts.ts'
import type { Group, PlacedFile } from './grouping.ts'
import { incrementalFacts, masterFact, withIncremental, withoutParents } from './master.ts'
import type { IncrementalFile } from './master.ts'
import { comparePair } from './pair.ts'
import type { ComparedPair } from './pair.ts'
import type { Part } from './parts.ts'

/** A part with what is known of its source. */
export interface MemberInput {
  readonly part: Part
  readonly source: SourceFact
  readonly role: SourceRole
}

/** What a database is worked out from. */
export interface DatabaseInput {
  readonly id: string
  readonly group: Group
  readonly members: readonly MemberInput[]
  /** Files of folders that belong to it. */
  readonly files: readonly PlacedFile[]
  /** Whether there are only two sources: they are compared whatever they are, and told side by side. */
  readonly onlyTwo: boolean
  readonly ignored: readonly Ignorable[]
  readonly reviewed: ReviewedPair | null
  readonly signal: AbortSignal
}

/** The facts of a database, and its parts in the order of time for what concerns several databases. */
export interface MadeDatabase {
  readonly fact: DatabaseFact
  readonly series: readonly { readonly part: Part; readonly date: string }[]
}

const ROLE_ORDER: readonly SourceRole[] = ['dump', 'live', 'master', 'incremental']

/** Compares all that is to be compared of a database. */
export async function databaseFact(input: DatabaseInput): Promise<MadeDatabase> {
  const members = inOrderOf(input)
  const ofRole = (...roles: SourceRole[]): MemberInput[] => members.filter(({ role }) => roles.includes(role))
  const pairs = new Pairs(input)
  const { copies, series } = withoutCopies(ofRole('dump', 'live'), pairs)
  for (const [at, to] of series.entries()) {
    const from = series[at - 1]
    if (from !== undefined) pairs.of(from, to, to.role === 'live' ? 'live' : 'step')
  }
  const [first, last] = [series[0], series.at(-1)]
  if (first !== undefined && last !== undefined && series.length > 2) pairs.of(first, last, 'period')
  const lone = members.filter(({ role }) => role === 'master')
  // Without a dump or a live database, masters are what is compared.
  if (series.length === 0)
    for (const [at, to] of lone.entries()) if (at > 0) pairs.of(lone[at - 1] as MemberInput, to, 'step')
  const incremental = ofRole('incremental').flatMap((one) => filesOf(one, input.files))
  const { made, inOrder } = await againstMaster({ master: lone.at(-1), series, incremental, pairs, input })
  const [one, other] = members
  if (input.onlyTwo && one !== undefined && other !== undefined && pairs.facts().length === 0)
    pairs.of(one, other, 'step')
  const outcome = members.map((member) => memberFact(member, copies.get(member) ?? null))
  const parts = series.map(({ part }) => part)
  const fact: DatabaseFact = {
    id: input.id,
    name: input.group.name ?? input.id,
    by: input.group.by,
    reasons: input.group.reasons,
    members: outcome,
    areas: areasOfDatabase(members.map(({ part }) => part)),
    pairs: pairs.facts(),
    evolution: evolutionOf(parts),
    master: made,
    incremental: incrementalFacts(inOrder, parts, lone.at(-1)?.part ?? null),
  }
  return { fact, series: series.map(({ part, source }) => ({ part, date: source.date.value })) }
}

/** Dumps in the order of time, then the live database, the master and what comes after it. Two are as they were opened where their times tell little. */
function inOrderOf({ members, onlyTwo, reviewed }: DatabaseInput): MemberInput[] {
  const asOpened =
    onlyTwo && (reviewed !== null || members.some(({ source }) => source.date.by === 'file time'))
  return members.toSorted(
    (a, b) =>
      ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role) ||
      (asOpened ? 0 : inTime(a.source.date.value, b.source.date.value)) ||
      // 'AA' is opened after 'B'.
      a.source.letter.length - b.source.letter.length ||
      inTime(a.source.letter, b.source.letter),
  )
}

/** Days before the moments of the same day that are known more closely. */
function inTime(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The comparisons that were asked for, each made once. */
class Pairs {
  readonly #input: DatabaseInput
  readonly #made = new Map<string, ComparedPair>()

  constructor(input: DatabaseInput) {
    this.#input = input
  }

  of(from: MemberInput, to: MemberInput, purpose: PairPurpose): ComparedPair {
    const id = `${from.part.id}-${to.part.id}`
    const known = this.#made.get(id)
    if (known !== undefined) return known
    this.#input.signal.throwIfAborted()
    const made = this.try(from, to, purpose)
    this.#made.set(id, made)
    return made
  }

  /** Compares without taking it into the report. */
  try(from: MemberInput, to: MemberInput, purpose: PairPurpose): ComparedPair {
    const { ignored, onlyTwo, reviewed } = this.#input
    const [a, b] = [from.source, to.source]
    return comparePair({
      from: from.part,
      to: to.part,
      purpose,
      sameBytes: a.sha256 !== null && a.sha256 === b.sha256,
      notRead: [...a.notRead, ...b.notRead],
      ignored,
      reviewed: reviewed?.a === a.letter && reviewed.b === b.letter ? reviewed : null,
      withSections: onlyTwo,
    })
  }

  facts(): PairFact[] {
    return [...this.#made.values()].map(({ fact }) => fact)
  }
}

/** Members of one day that hold the same as the one before are copies of it, and no step of their own. */
function withoutCopies(
  members: readonly MemberInput[],
  pairs: Pairs,
): { series: MemberInput[]; copies: Map<MemberInput, CopyFact> } {
  const series: MemberInput[] = []
  const copies = new Map<MemberInput, CopyFact>()
  for (const member of members) {
    const before = series.at(-1)
    const isSameDay =
      before !== undefined &&
      before.role === member.role &&
      before.source.date.value.slice(0, 10) === member.source.date.value.slice(0, 10)
    const compared = isSameDay ? pairs.try(before, member, 'step') : null
    const { fact } = compared ?? {}
    if (before === undefined || fact === undefined || !holdsSame(fact) || !sameRows(before.part, member.part))
      series.push(member)
    else
      copies.set(member, {
        of: before.part.id,
        rests: fact.sameBytes ? 'bytes' : fact.identical ? 'all' : 'found',
      })
  }
  // Two sources are compared, whatever they hold.
  return members.length === 2 && series.length === 1
    ? { series: [...members], copies: new Map() }
    : { series, copies }
}

const holdsSame = ({ totals }: PairFact): boolean => totals.added + totals.removed + totals.changed === 0

function sameRows(a: Part, b: Part): boolean {
  const rowsOf = ({ input }: Part): string =>
    JSON.stringify(
      input.objects
        .flatMap(({ data, identity }) => (data === null ? [] : [[identity, data.rows]]))
        .toSorted(),
    )
  return rowsOf(a) === rowsOf(b)
}

function memberFact({ part, role, source }: MemberInput, copyOf: CopyFact | null): MemberFact {
  return {
    id: part.id,
    source: source.letter,
    database: part.database,
    title: source.label,
    role,
    date: source.date.value,
    files: part.files,
    counts: countsOf(part.input.objects),
    copyOf,
  }
}

/** The files of an incremental source that belong to this database; a single file is one. */
function filesOf(
  { part, source }: MemberInput,
  placed: readonly PlacedFile[],
): (IncrementalFile & { letter: string })[] {
  const { opened } = part
  const { letter } = source
  if (opened.files.length === 0) return [{ opened, file: null, objects: part.input.objects, letter }]
  return opened.files
    .filter((file) => placed.some((one) => one.file === file))
    .map((file) => ({ opened, file, objects: file.catalog.objects, letter }))
}

async function againstMaster({
  incremental,
  input,
  master,
  pairs,
  series,
}: {
  readonly master: MemberInput | undefined
  readonly series: readonly MemberInput[]
  readonly incremental: readonly IncrementalFile[]
  readonly pairs: Pairs
  readonly input: DatabaseInput
}): Promise<{ made: MasterFact | null; inOrder: readonly IncrementalFile[] }> {
  const nameOf = ({ file, opened }: IncrementalFile): string => file?.path ?? opened.label
  const inOrder = incremental.toSorted((a, b) => compareNames(nameOf(a), nameOf(b)))
  const wanted = [
    series.findLast(({ role }) => role === 'live'),
    series.findLast(({ role }) => role === 'dump'),
  ].filter((one) => one !== undefined)
  if (master === undefined || wanted.length === 0) return { made: null, inOrder }
  const compared = wanted.map((to) => ({ to: to.part, compared: pairs.of(master, to, 'master') }))
  const others = series.map(({ part }) => part)
  const made = await masterFact({ master: master.part, pairs: compared, others, incremental: inOrder })
  const after = await withIncremental(master.part, inOrder, input.signal)
  const [to] = wanted
  if (after === null || to === undefined) return { made: { ...made, afterIncremental: null }, inOrder }
  const { fact } = pairs.try({ ...master, part: after }, to, 'master')
  const afterIncremental = {
    files: inOrder.map(nameOf),
    relations: after.relations.size,
    missing: withoutParents(fact.added),
    more: withoutParents(fact.removed),
    differing: fact.changed.map(({ kind, name, parent }) => ({ kind, name, parent })),
  }
  return { made: { ...made, afterIncremental }, inOrder }
}

const collator = new Intl.Collator('en', { numeric: true })
const compareNames = (a: string, b: string): number => collator.compare(a, b)
