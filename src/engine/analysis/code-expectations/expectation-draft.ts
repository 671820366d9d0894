/** Findings of the readers, file by file, and what they come to in the end: one list of names, each with its uses. */
import type { CodeFile } from './code-files.ts'
import type {
  CodeCertainty,
  CodeLibrary,
  CodeUse,
  ExpectedColumn,
  ExpectedEnum,
  ExpectedName,
  ExpectedRelation,
  UseKind,
} from './expectations.ts'
import { openLines } from './line-numbers.ts'
import type { LineNumbers } from './line-numbers.ts'

/** Where a finding stands, in UTF-16 units of its file. */
export interface FoundAt {
  /** Where the call, declaration or SQL begins. */
  readonly at: number
  /** Where the name stands; `at` where it is not given. */
  readonly nameAt?: number | undefined
}

/** One use as a reader found it. */
export interface FoundUse extends FoundAt {
  readonly schema?: string | null | undefined
  readonly name: string
  readonly how: UseKind
  readonly through: CodeLibrary
  readonly certainty: CodeCertainty
  readonly reason?: string | undefined
  readonly columns?: readonly string[] | undefined
  readonly within?: string | null | undefined
}

/** A column as a model declares it. */
export interface FoundColumn extends FoundAt {
  readonly name: string
  readonly type: string | null
  readonly isNullable?: boolean | null | undefined
  readonly certainty?: CodeCertainty | undefined
}

interface Draft {
  readonly schema: string | null
  readonly name: string
  readonly uses: CodeUse[]
  /** The uses that are kept, by what tells them apart. */
  readonly seen: Set<string>
  readonly columns: Map<string, ExpectedColumn>
  values: readonly string[]
}

/** Longer is no name that PostgreSQL keeps: it cuts them at 63 bytes. */
const NAME_AT_MOST = 200

/** Collects what the readers find. */
export class ExpectationDraft {
  readonly #relations = new Map<string, Draft>()
  readonly #functions = new Map<string, Draft>()
  readonly #buckets = new Map<string, Draft>()
  readonly #enums = new Map<string, Draft>()
  readonly #atMost: number
  #findings = 0
  isCapped = false

  constructor(atMost: number) {
    this.#atMost = atMost
  }

  /** The findings of one file. */
  file(file: CodeFile): FileDraft {
    return new FileDraft(this, file)
  }

  /** Adds a use of a relation; answers false where it is kept already or there are too many. */
  add(kind: 'relation' | 'function' | 'bucket' | 'enum', found: FoundUse, use: CodeUse): Draft | null {
    const drafts = this.#drafts(kind)
    const { name } = found
    if (name === '' || name.length > NAME_AT_MOST || /[\n\r\0]/.test(name)) return null
    if (this.#findings >= this.#atMost) {
      this.isCapped = true
      return null
    }
    const schema = found.schema ?? null
    const key = JSON.stringify([schema, name])
    let draft = drafts.get(key)
    if (draft === undefined) {
      draft = { schema, name, uses: [], seen: new Set(), columns: new Map(), values: [] }
      drafts.set(key, draft)
    }
    const place = `${use.file}\n${use.line} ${use.nameLine} ${use.how} ${use.through}`
    if (!draft.seen.has(place)) {
      draft.seen.add(place)
      draft.uses.push(use)
      this.#findings += 1
    }
    return draft
  }

  /** Whether a relation is called so, in any schema. */
  has(name: string): boolean {
    return [...this.#relations.values()].some((draft) => draft.name === name)
  }

  relations(): ExpectedRelation[] {
    return sorted(this.#relations).map(({ schema, name, uses, columns }) => ({
      schema,
      name,
      uses: uses.toSorted(byPlace),
      columns: [...columns.values()].toSorted((one, two) => compare(one.name, two.name)),
    }))
  }

  functions(): ExpectedName[] {
    return sorted(this.#functions).map(named)
  }

  buckets(): ExpectedName[] {
    return sorted(this.#buckets).map(named)
  }

  enums(): ExpectedEnum[] {
    return sorted(this.#enums).map((draft) => ({ ...named(draft), values: draft.values }))
  }

  #drafts(kind: 'relation' | 'function' | 'bucket' | 'enum'): Map<string, Draft> {
    switch (kind) {
      case 'relation':
        return this.#relations
      case 'function':
        return this.#functions
      case 'bucket':
        return this.#buckets
      case 'enum':
        return this.#enums
    }
  }
}

/** The findings of one file: places become lines here. */
export class FileDraft {
  readonly file: Omit<CodeFile, 'text'>
  /** Tables that the file makes for its session. */
  readonly temporary = new Set<string>()
  readonly #draft: ExpectationDraft
  readonly #lines: LineNumbers

  constructor(draft: ExpectationDraft, file: CodeFile) {
    const { text, ...rest } = file
    this.#draft = draft
    this.file = rest
    this.#lines = openLines(text)
  }

  /** Keeps the lines and no longer the text: more may be found when all files are read. */
  letGo(): void {
    this.#lines.letGo()
  }

  /** A table or view, with the columns that a model declares of it. */
  relation(found: FoundUse, declared: readonly FoundColumn[] = []): void {
    const columns = unique(found.columns ?? [])
    const draft = this.#draft.add('relation', found, this.#use({ ...found, columns }))
    if (draft === null) return
    for (const name of columns)
      this.#column(draft, found, {
        name,
        type: null,
        at: found.at,
        nameAt: found.nameAt,
        certainty: found.certainty,
      })
    for (const column of declared) this.#column(draft, found, column)
  }

  function(found: FoundUse): void {
    this.#draft.add('function', found, this.#use(found))
  }

  bucket(found: FoundUse): void {
    this.#draft.add('bucket', found, this.#use(found))
  }

  enum(found: FoundUse, values: readonly string[]): void {
    const draft = this.#draft.add('enum', found, this.#use(found))
    if (draft !== null && values.length > draft.values.length) draft.values = unique(values)
  }

  /** What a declaration says goes before what is only named. */
  #column(draft: Draft, { through, certainty }: FoundUse, column: FoundColumn): void {
    const known = draft.columns.get(column.name)
    if (known !== undefined && (known.type !== null || !column.type)) return
    draft.columns.set(column.name, {
      name: column.name,
      type: column.type === '' ? null : column.type,
      isNullable: column.isNullable ?? null,
      through,
      certainty: column.certainty ?? certainty,
      ...this.#place(column),
    })
  }

  #use(found: FoundUse): CodeUse {
    return {
      ...this.#place(found),
      how: found.how,
      through: found.through,
      certainty: found.certainty,
      reason: found.reason ?? null,
      columns: found.columns ?? [],
      within: found.within ?? null,
      isTest: this.file.isTest,
      isRoute: this.file.isRoute,
    }
  }

  #place({ at, nameAt = at }: FoundAt): { file: string; line: number; nameLine: number } {
    return { file: this.file.file, line: this.#lines.lineOf(at), nameLine: this.#lines.lineOf(nameAt) }
  }
}

function named({ schema, name, uses }: Draft): ExpectedName {
  return { schema, name, uses: uses.toSorted(byPlace) }
}

function sorted(drafts: ReadonlyMap<string, Draft>): Draft[] {
  return [...drafts.values()].toSorted(
    (one, two) => compare(one.name, two.name) || compare(one.schema ?? '', two.schema ?? ''),
  )
}

function byPlace(one: CodeUse, two: CodeUse): number {
  return (
    compare(one.file, two.file) ||
    one.line - two.line ||
    one.nameLine - two.nameLine ||
    compare(one.how, two.how)
  )
}

/** By code units: the same on every machine. */
export function compare(one: string, two: string): number {
  if (one === two) return 0
  return one < two ? -1 : 1
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
