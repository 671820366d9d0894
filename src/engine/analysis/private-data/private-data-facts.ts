/** What in a dump looks personal or secret: plain JSON, in which no such value stands in the clear. */

/** What people are told by. */
export const PERSONAL_KINDS = [
  'name',
  'e-mail',
  'phone',
  'address',
  'birth date',
  'national number',
  'iban',
  'card number',
  'ip address',
] as const
/** What opens something. */
export const SECRET_KINDS = [
  'private key',
  'password',
  'connection string',
  'api key',
  'token',
  'secret',
  'password hash',
] as const
export type PrivateKind = (typeof PERSONAL_KINDS)[number] | (typeof SECRET_KINDS)[number]

/** How a kind was told: by the column's name, by how its values look, by their check digits. */
export type PrivateEvidence = 'name' | 'shape' | 'checksum'

/** 'certain' needs a shape that nothing else has, or a checksum; 'likely' a shape and a name; 'possible' is the name alone. */
export type PrivateCertainty = 'certain' | 'likely' | 'possible'

/** One kind of private values in one column. A column may have several. */
export interface PrivateColumn {
  readonly database: string | null
  /** Key and identity of the table. */
  readonly table: string
  readonly object: string
  readonly column: string
  readonly type: string
  readonly kind: PrivateKind
  readonly group: 'personal' | 'secret'
  /** What exactly: 'bcrypt', 'AWS access key', 'German tax number'; null where the kind says it all. */
  readonly what: string | null
  readonly known: readonly PrivateEvidence[]
  readonly certainty: PrivateCertainty
  /** Rows of the table, values that are neither NULL nor empty, and of these those that look so; 0 where the dump has no rows of it. */
  readonly rows: number
  readonly values: number
  readonly matching: number
  /** matching / values; 0 where there are none. */
  readonly share: number
  /** Whether the values hold it among other text, rather than being it. */
  readonly within: boolean
  /** Whether all values were looked at whole. */
  readonly whole: boolean
  /** A few, masked. */
  readonly examples: readonly string[]
  /** One plain sentence with the figures. */
  readonly message: string
}

/** Something secret in the text of the schema itself. */
export interface PrivateText {
  readonly database: string | null
  /** Key, kind and identity of the object. */
  readonly key: string
  readonly object: string
  readonly objectKind: string
  readonly kind: PrivateKind
  readonly group: 'personal' | 'secret'
  readonly what: string | null
  readonly certainty: PrivateCertainty
  readonly place: { readonly byte: number; readonly line: number } | null
  /** Masked. */
  readonly example: string
  readonly message: string
}

/** What was not looked at, and why. */
export interface NotSearched {
  readonly key: string
  readonly object: string
  readonly reason: string
}

/** Columns stand by kind, secrets first, then by the rows that are concerned. */
export interface PrivateDataFacts {
  readonly columns: readonly PrivateColumn[]
  readonly texts: readonly PrivateText[]
  /** Per kind: columns, tables and values (matching ones) that it was found in. */
  readonly kinds: readonly {
    readonly kind: PrivateKind
    readonly columns: number
    readonly tables: number
    readonly values: number
    readonly texts: number
  }[]
  readonly looked: {
    readonly tables: number
    readonly columns: number
    readonly rows: number
    readonly values: number
    /** Statements and comments of the schema. */
    readonly texts: number
  }
  readonly notLooked: number
  readonly notLookedFirst: readonly NotSearched[]
}

/** Masks the values of one column; the kind stays visible: 'j***@***.com'. */
export type MaskValue = (text: string) => string

/** The masks of a dump's columns; null for a column that needs none. */
export type Masker = (table: string, column: string) => MaskValue | null
