/** Django's models: tables by its rule, `<app>_<model>`, unless Meta names them. */
import type { FileDraft, FoundColumn } from '../expectation-draft.ts'
import { argumentsOf, closing } from './brackets.ts'
import type { MaskedText } from './masked-text.ts'
import type { NamedModels } from './named-models.ts'
import { pythonClasses } from './python.ts'

interface DjangoClass {
  readonly draft: FileDraft
  readonly name: string
  readonly bases: readonly string[]
  readonly at: number
  readonly isAbstract: boolean
  readonly isProxy: boolean
  readonly table: { readonly text: string; readonly at: number } | null
  readonly app: string | null
  readonly fields: readonly FoundColumn[]
  /** Fields that make a table between two models. */
  readonly many: readonly { readonly name: string; readonly at: number; readonly table: string | null }[]
}

/** The models of a folder: which classes are models is known when all are read. */
export class DjangoReader {
  readonly #classes: DjangoClass[] = []

  /** Notes the classes of a file. */
  read(draft: FileDraft, masked: MaskedText): void {
    const file = draft.file.file
    if (/(?:^|\/)migrations\//.test(file) || !/\bmodels\b/.test(masked.code)) return
    for (const one of pythonClasses(masked.code)) {
      const body = masked.code.slice(one.start, one.end)
      const meta = pythonClasses(body).find(({ name }) => name === 'Meta')
      const metaBody = meta === undefined ? '' : body.slice(meta.start, meta.end)
      const metaAt = one.start + (meta?.start ?? 0)
      this.#classes.push({
        draft,
        name: one.name,
        bases: one.bases.split(',').map((base) => base.trim().split('.').slice(-2).join('.')),
        at: one.at,
        isAbstract: /\babstract\s*=\s*True/.test(metaBody),
        isProxy: /\bproxy\s*=\s*True/.test(metaBody),
        table: option(masked, metaBody, metaAt, 'db_table'),
        app: option(masked, metaBody, metaAt, 'app_label')?.text ?? appOf(file),
        fields: fieldsOf(masked, one.start, one.end),
        many: manyOf(masked, one.start, one.end),
      })
    }
  }

  /** Declares the models. */
  settle(models: NamedModels): void {
    const known = this.#models()
    for (const one of known) {
      if (one.isAbstract || one.isProxy || one.app === null) continue
      const name = one.table?.text ?? `${one.app}_${one.name.toLowerCase()}`
      const parents = this.#abstractParents(one, known)
      const { draft, at } = one
      const columns = [
        ...parents.flatMap(({ fields }) => fields.map((field) => ({ ...field, at, nameAt: at }))),
        ...one.fields,
      ]
      models.declare(
        {
          ...tableParts(name),
          library: 'django',
          guess: one.table === null ? 'Django makes the name of the app and the model' : null,
        },
        { draft, className: one.name, at, nameAt: one.table?.at, columns },
      )
      for (const field of one.many)
        draft.relation({
          ...tableParts(field.table ?? `${name}_${field.name}`),
          at: field.at,
          within: one.name,
          how: 'type',
          through: 'django',
          certainty: field.table === null ? 'guessed' : 'pattern',
          ...(field.table === null
            ? { reason: 'Django makes the table of a ManyToManyField by itself' }
            : {}),
        })
    }
  }

  /** Classes that are models, and those that go back to one. */
  #models(): DjangoClass[] {
    const names = new Set([
      'models.Model',
      'Model',
      'AbstractUser',
      'AbstractBaseUser',
      'TimeStampedModel',
      'MPTTModel',
    ])
    let found: DjangoClass[] = []
    for (;;) {
      const next = this.#classes.filter(({ bases }) =>
        bases.some((base) => names.has(base) || names.has(base.split('.').at(-1) ?? '')),
      )
      for (const { name } of next) names.add(name)
      if (next.length === found.length) return next
      found = next
    }
  }

  #abstractParents({ bases }: DjangoClass, known: readonly DjangoClass[], depth = 0): DjangoClass[] {
    if (depth > 8) return []
    const parents = known.filter(
      ({ name, isAbstract }) => isAbstract && bases.some((base) => base.split('.').at(-1) === name),
    )
    return parents.flatMap((parent) => [...this.#abstractParents(parent, known, depth + 1), parent])
  }
}

/** The folder that has models.py, or the package models. */
function appOf(file: string): string | null {
  return /(?:^|\/)([^/]+)\/models(?:\.py|\/[^/]+\.py)$/.exec(file)?.[1] ?? null
}

/** 'billing"."invoices' is how a schema is put into db_table. */
function tableParts(name: string): { schema: string | null; name: string } {
  const parts = /^"?([^".]+)"?\s*"?\.\s*"?([^".]+)"?$/.exec(name)
  return parts === null ? { schema: null, name } : { schema: parts[1] ?? null, name: parts[2] ?? name }
}

function option(
  masked: MaskedText,
  body: string,
  at: number,
  name: string,
): { text: string; at: number } | null {
  const found = new RegExp(`\\b${name}\\s*=\\s*`).exec(body)
  const literal = found === null ? undefined : masked.literalAt(at + found.index + found[0].length)
  return literal === undefined ? null : { text: literal.text, at: literal.start }
}

const FIELD =
  /^[ \t]+(\w+)\s*(?::[^=\n]+)?=\s*(?:\w+\s*\.\s*)*(\w+Field|ForeignKey|OneToOneField|\w+Key)\s*\(/gm

function fieldsOf(masked: MaskedText, start: number, end: number): FoundColumn[] {
  return [...masked.code.slice(start, end).matchAll(FIELD)].flatMap((found): FoundColumn[] => {
    const [whole, name = '', type = ''] = found
    const at = start + found.index + whole.search(/\S/)
    if (/^(?:ManyToMany|GenericRelation)/.test(type)) return []
    const args = argumentsOf(masked.code, start + found.index + whole.length - 1)
    const texts = args.map((arg) => masked.code.slice(arg.start, arg.end))
    const column = args.flatMap((arg) => keyword(masked, arg, 'db_column'))[0]
    const isLink = type === 'ForeignKey' || type === 'OneToOneField'
    return [
      {
        name: column ?? (isLink ? `${name}_id` : name),
        type,
        isNullable: texts.some((text) => /^null\s*=\s*True/.test(text)),
        at,
        certainty: 'pattern',
      },
    ]
  })
}

function manyOf(
  masked: MaskedText,
  start: number,
  end: number,
): { name: string; at: number; table: string | null }[] {
  return [...masked.code.slice(start, end).matchAll(FIELD)].flatMap((found) => {
    const [whole, name = '', type = ''] = found
    if (type !== 'ManyToManyField') return []
    const open = start + found.index + whole.length - 1
    // `through` is a model of its own.
    if (/\bthrough\s*=/.test(masked.code.slice(open, closing(masked.code, open)))) return []
    const table = argumentsOf(masked.code, open).flatMap((arg) => keyword(masked, arg, 'db_table'))[0]
    return [{ name, at: start + found.index + whole.search(/\S/), table: table ?? null }]
  })
}

function keyword(
  { code, literalAt }: MaskedText,
  arg: { start: number; end: number },
  name: string,
): string[] {
  const found = new RegExp(`^${name}\\s*=\\s*`).exec(code.slice(arg.start, arg.end))
  const literal = found === null ? undefined : literalAt(arg.start + found[0].length)
  return literal === undefined ? [] : [literal.text]
}
