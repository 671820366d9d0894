/** What is told of a column, out of its name and of what its values look like. */
import type { ColumnTally, Sight } from './column-tally.ts'
import { isVersion } from './column-names.ts'
import { SECRET_KINDS } from './private-data-facts.ts'
import type { PrivateCertainty, PrivateColumn, PrivateEvidence, PrivateKind } from './private-data-facts.ts'

/** Of the column, what is the same for all that is told of it. */
export type ColumnPlace = Pick<PrivateColumn, 'database' | 'table' | 'object' | 'column' | 'type' | 'rows'>

/** A share of the values, or of those that look so, and how many there must be. */
interface Threshold {
  readonly ofValues: number
  readonly ofAlike: number
  readonly fewest: number
}

/** Where the name does not help: what looks so by chance must be out of the question. */
const WITHOUT_NAME: Partial<Record<PrivateKind, Threshold>> = {
  phone: { ofValues: 0.5, ofAlike: 0, fewest: 3 },
  'ip address': { ofValues: 0.5, ofAlike: 0, fewest: 3 },
  iban: { ofValues: 0.1, ofAlike: 0.5, fewest: 1 },
  'card number': { ofValues: 0.3, ofAlike: 0.8, fewest: 5 },
  'national number': { ofValues: 0.5, ofAlike: 0.8, fewest: 5 },
}
/** Numbers of digits alone look like any other number. */
const PLAIN_DIGITS: Threshold = { ofValues: 0.9, ofAlike: 0.95, fewest: 20 }
const PLAIN = new Set([
  'Polish PESEL',
  'German tax number',
  'Dutch BSN',
  'Brazilian CPF',
  'Chinese resident number',
])
/** Where the name says it. */
const WITH_NAME: Threshold = { ofValues: 0.1, ofAlike: 0.5, fewest: 1 }

const CHECKED: ReadonlySet<PrivateKind> = new Set(['iban', 'card number', 'national number'])
const UNCHECKED = new Set(['US social security number', 'UK national insurance number'])

const SUPPORTED_SHARE = 0.5

/** All that a column is found to hold. */
export function verdictsOn(place: ColumnPlace, tally: ColumnTally): PrivateColumn[] {
  const shapes = tally.sights.flatMap((sight) => byShape(place, tally, sight))
  const merged = mergedKinds(shapes)
  const named = byName(place, tally, merged)
  return named === null ? merged : [...merged.filter(({ kind }) => kind !== named.kind), named]
}

function byShape(place: ColumnPlace, tally: ColumnTally, sight: Sight): PrivateColumn[] {
  const { kind, what, whole, within, failed } = sight
  const isNamed = tally.guess?.kind === kind
  const plain = kind === 'national number' && PLAIN.has(what ?? '') && !isNamed
  const threshold = isNamed ? WITH_NAME : plain ? PLAIN_DIGITS : WITHOUT_NAME[kind]
  if (threshold !== undefined && within === 0) {
    if (kind === 'ip address' && isVersion(place.column)) return []
    const share = whole / tally.values
    const alike = whole / (whole + failed)
    if (whole < threshold.fewest || share < threshold.ofValues || alike < threshold.ofAlike) return []
  }
  const hasCheck = CHECKED.has(kind) && !UNCHECKED.has(what ?? '')
  const known: PrivateEvidence[] = [
    ...(isNamed ? (['name'] as const) : []),
    'shape',
    ...(hasCheck ? (['checksum'] as const) : []),
  ]
  const matching = whole + within
  const isOfNobody = kind === 'e-mail' && sight.nobodys === matching
  return [
    told(place, tally, {
      kind,
      what,
      known,
      matching,
      certainty: isOfNobody ? 'possible' : certaintyOf(kind, isNamed, hasCheck, plain),
      within: within > whole,
      examples: sight.examples,
      ending: isOfNobody ? ', all at domains that are kept for examples' : '',
    }),
  ]
}

function certaintyOf(
  kind: PrivateKind,
  isNamed: boolean,
  hasCheck: boolean,
  isPlain: boolean,
): PrivateCertainty {
  if (isPlain) return 'likely'
  if (kind === 'phone' || kind === 'national number') return hasCheck || isNamed ? 'certain' : 'likely'
  if (kind === 'name' || kind === 'address' || kind === 'birth date') return 'likely'
  return 'certain'
}

/** One entry for each kind: the one with most values, where several of a kind were seen. */
function mergedKinds(columns: readonly PrivateColumn[]): PrivateColumn[] {
  return [
    ...Map.groupBy(
      columns,
      ({ kind, what }) => `${kind} ${what?.startsWith('under ') ? '' : (what ?? '')}`,
    ).values(),
  ].flatMap((group) => group.toSorted((a, b) => b.matching - a.matching).slice(0, 1))
}

function byName(
  place: ColumnPlace,
  tally: ColumnTally,
  shapes: readonly PrivateColumn[],
): PrivateColumn | null {
  const { guess, values, supported } = tally
  if (guess === null) return null
  const { kind, what, sure } = guess
  const strongest = shapes.find((shape) => !shape.within && shape.share >= SUPPORTED_SHARE)
  // What the values are counts for more than what the column is called.
  if (
    strongest !== undefined &&
    strongest.kind !== kind &&
    (kind !== 'password' || strongest.kind === 'password hash')
  )
    return null
  const same = shapes.find((shape) => shape.kind === kind)
  if (same !== undefined && (same.matching >= supported || same.known.includes('checksum'))) return null
  if (values === 0)
    return sure
      ? told(place, tally, {
          kind,
          what,
          known: ['name'],
          matching: 0,
          certainty: 'possible',
          within: false,
          examples: [],
          ending: '',
        })
      : null
  const isSupported = supported / values >= SUPPORTED_SHARE
  if (!sure && !isSupported) return null
  return told(place, tally, {
    kind,
    what,
    known: isSupported && kind !== 'password' ? ['name', 'shape'] : ['name'],
    matching: supported,
    certainty: isSupported && sure ? 'likely' : 'possible',
    within: false,
    examples: tally.named,
    ending: '',
  })
}

interface Told {
  readonly kind: PrivateKind
  readonly what: string | null
  readonly known: readonly PrivateEvidence[]
  readonly matching: number
  readonly certainty: PrivateCertainty
  readonly within: boolean
  readonly examples: readonly string[]
  readonly ending: string
}

const NOUNS: Readonly<Record<PrivateKind, readonly [one: string, many: string]>> = {
  name: ['the name of a person', 'names of people'],
  'e-mail': ['an e-mail address', 'e-mail addresses'],
  phone: ['a phone number', 'phone numbers'],
  address: ['an address', 'addresses'],
  'birth date': ['a date of birth', 'dates of birth'],
  'national number': ['a national number', 'national numbers'],
  iban: ['an IBAN', 'IBANs'],
  'card number': ['a card number', 'card numbers'],
  'ip address': ['an IP address', 'IP addresses'],
  'private key': ['a private key', 'private keys'],
  password: ['a password', 'passwords'],
  'connection string': ['a connection string', 'connection strings'],
  'api key': ['an API key', 'API keys'],
  token: ['a token', 'tokens'],
  secret: ['a secret', 'secrets'],
  'password hash': ['the hash of a password', 'hashes of passwords'],
}

/** What several of a kind are called. */
export function kindInWords(kind: PrivateKind, count: number): string {
  return NOUNS[kind][count === 1 ? 0 : 1]
}

export function groupOf(kind: PrivateKind): PrivateColumn['group'] {
  return (SECRET_KINDS as readonly string[]).includes(kind) ? 'secret' : 'personal'
}

const HOW: Readonly<Record<string, string>> = {
  name: 'by its name',
  shape: 'by how its values look',
  'name shape': 'by its name and by how its values look',
  'shape checksum': 'by check digits',
  'name shape checksum': 'by its name and by check digits',
}

function told(place: ColumnPlace, tally: ColumnTally, { ending, ...found }: Told): PrivateColumn {
  const { kind, what, known, matching, within } = found
  const { values, cut } = tally
  const detail = what === null ? '' : ` (${what})`
  const how = HOW[known.join(' ')] ?? ''
  const name = `${place.object}.${place.column}`
  const number = (count: number): string => count.toLocaleString('en-US')
  const counts =
    values === 0
      ? `${name} holds ${kindInWords(kind, 2)}${detail} ${how}; the dump has no value of it.`
      : matching === 0
        ? `${name} is called as ${kindInWords(kind, 2)} are${detail}; none of its ${number(values)} values looks like one.`
        : within
          ? `${number(matching)} of ${number(values)} values of ${name} ${matching === 1 ? 'has' : 'have'} ${kindInWords(kind, matching)} among other text${detail}${ending}.`
          : `${number(matching)} of ${number(values)} values of ${name} ${matching === 1 ? 'is' : 'are'} ${kindInWords(kind, matching)}${detail}, ${how}${ending}.`
  return {
    ...place,
    ...found,
    group: groupOf(kind),
    values,
    share: values === 0 ? 0 : matching / values,
    whole: cut === 0,
    message: counts,
  }
}
