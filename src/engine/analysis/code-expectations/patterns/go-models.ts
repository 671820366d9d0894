/** Go: structs of gorm with their tags and TableName(), of bun, and fields with `db` tags. */
import type { FileDraft, FoundColumn } from '../expectation-draft.ts'
import { plural, snakeCase } from '../inflection.ts'
import { closing } from './brackets.ts'
import type { MaskedText } from './masked-text.ts'
import type { NamedModels } from './named-models.ts'

/** A struct with what its tags say. */
interface GoStruct {
  readonly draft: FileDraft
  readonly name: string
  readonly at: number
  readonly isGorm: boolean
  readonly gorm: readonly FoundColumn[]
  readonly db: readonly FoundColumn[]
  /** The table that bun's or go-pg's tag gives. */
  readonly table: { readonly name: string; readonly at: number } | null
}

/** The structs of a folder: a method in another file may name a struct's table. */
export class GoReader {
  readonly #structs: GoStruct[] = []
  /** By folder and struct: a package is a folder. */
  readonly #tables = new Map<
    string,
    { readonly name: string; readonly draft: FileDraft; readonly at: number }
  >()

  read(draft: FileDraft, masked: MaskedText): void {
    const { code } = masked
    for (const found of code.matchAll(/\btype\s+(\w+)\s+struct\s*\{/g)) this.#struct(draft, masked, found)
    for (const found of code.matchAll(
      /\bfunc\s*\(\s*(?:\w+\s+)?\*?(\w+)\s*\)\s*TableName\s*\(\s*\)\s*string\s*\{\s*return\s+/g,
    )) {
      const literal = masked.literalAt(found.index + found[0].length)
      if (literal !== undefined)
        this.#tables.set(`${folderOf(draft)} ${found[1]}`, { name: literal.text, draft, at: literal.start })
    }
    if (!masked.literals.some(({ text }) => text.startsWith('gorm.io/'))) return
    for (const found of code.matchAll(/\.\s*Table\s*\(\s*/g)) {
      const literal = masked.literalAt(found.index + found[0].length)
      if (literal !== undefined && /^[\w.]+$/.test(literal.text))
        draft.relation({
          ...parts(literal.text),
          at: found.index,
          nameAt: literal.start,
          how: 'read',
          through: 'gorm',
          certainty: 'pattern',
        })
    }
  }

  #struct(draft: FileDraft, masked: MaskedText, found: RegExpMatchArray): void {
    const start = (found.index ?? 0) + found[0].length
    const end = closing(masked.code, start - 1)
    const body = masked.code.slice(start, end)
    const [gorm, db]: [FoundColumn[], FoundColumn[]] = [[], []]
    let table: GoStruct['table'] = null
    for (const line of body.matchAll(/^[ \t]*(?:(\w+)[ \t]+)?([\w.*[\]]+)[ \t]*(`)?[^\n]*$/gm)) {
      const at = start + line.index
      const tagAt = line[3] === undefined ? undefined : at + line[0].indexOf('`')
      const tags = tagAt === undefined ? '' : (masked.literalAt(tagAt)?.text ?? '')
      const named = /\b(?:bun|pg):"(?:table:)?([\w.]+)/.exec(tags)
      if (/^(?:bun\.BaseModel|struct)/.test(line[2] ?? '') && named?.[1] !== undefined)
        table = { name: named[1], at }
      const column = /\bdb:"([^",]+)/.exec(tags)?.[1]
      const place = at + line[0].search(/\S/)
      if (column !== undefined && column !== '-' && line[1] !== undefined)
        db.push({
          name: column,
          type: line[2] ?? '',
          isNullable: /^(?:\*|sql\.Null)/.test(line[2] ?? ''),
          at: place,
          certainty: 'pattern',
        })
      const own = gormColumn(line[1], line[2] ?? '', tags, place)
      if (own !== null) gorm.push(own)
    }
    const isGorm =
      /\bgorm\.Model\b/.test(body) ||
      masked.literals.some((one) => one.start > start && one.end < end && /\bgorm:"/.test(one.text))
    if (/\bgorm\.Model\b/.test(body)) gorm.push(...modelColumns(start + body.indexOf('gorm.Model')))
    this.#structs.push({ draft, name: found[1] ?? '', at: found.index ?? 0, isGorm, gorm, db, table })
  }

  /** Declares the models. `known` says whether SQL of the folder names a relation: then fields with `db` tags are its columns. */
  settle(models: NamedModels, known: (name: string) => boolean): void {
    for (const one of this.#structs) {
      const named = this.#tables.get(`${folderOf(one.draft)} ${one.name}`)
      const table = named?.name ?? one.table?.name
      const { draft, at, name: className } = one
      if (table !== undefined || one.isGorm) {
        models.declare(
          {
            ...parts(table ?? plural(snakeCase(one.name))),
            library: 'gorm',
            guess: table === undefined ? 'gorm makes the name of the plural of the struct' : null,
          },
          { draft, className, at, nameAt: one.table?.at, columns: one.isGorm ? one.gorm : one.db },
        )
      } else if (one.db.length > 0) {
        const name = [plural(snakeCase(one.name)), snakeCase(one.name)].find(known)
        if (name === undefined) continue
        const guess = 'the struct is called as a table that SQL of the same code names'
        models.declare(
          { schema: null, name, library: 'go', guess },
          { draft, className, at, columns: one.db },
        )
      }
    }
  }
}

/** What embedding gorm.Model brings. */
function modelColumns(at: number): FoundColumn[] {
  const times = ['created_at', 'updated_at', 'deleted_at'].map((name) => ({
    name,
    type: 'time.Time',
    isNullable: true,
    at,
  }))
  return [{ name: 'id', type: 'uint', isNullable: false, at }, ...times]
}

function gormColumn(name: string | undefined, type: string, tags: string, at: number): FoundColumn | null {
  const tag = /\bgorm:"([^"]*)"/.exec(tags)?.[1]
  if (name === undefined || !/^[A-Z]/.test(name) || tag === '-') return null
  const isPlain =
    /^\*?(?:string|bool|u?int\d*|float\d+|byte|time\.Time|uuid\.UUID|sql\.Null\w+|\[\]byte|datatypes\.\w+|decimal\.\w+|json\.RawMessage|pq\.\w+|gorm\.DeletedAt)$/.test(
      type,
    )
  // Without a tag that names it, a field of another struct is a relation of gorm's.
  if (!isPlain && !/\b(?:column|type|serializer):/.test(tag ?? '')) return null
  const column = /\bcolumn:([^;]+)/.exec(tag ?? '')?.[1]
  return {
    name: column ?? snakeCase(name),
    type: /\btype:([^;]+)/.exec(tag ?? '')?.[1] ?? type,
    isNullable: !/\bnot null\b|\bprimary_?key\b/i.test(tag ?? ''),
    at,
    certainty: column === undefined ? 'guessed' : 'pattern',
  }
}

function folderOf({ file: { file } }: FileDraft): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')))
}

function parts(text: string): { schema: string | null; name: string } {
  const dot = text.indexOf('.')
  return dot === -1 ? { schema: null, name: text } : { schema: text.slice(0, dot), name: text.slice(dot + 1) }
}
