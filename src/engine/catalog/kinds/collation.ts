/** Collations and conversions. */
import type { CreateConversionStmt, DefineStmt } from '@pgsql/types'
import type { StatementContext } from '../statement-context.ts'
import { definitionName, definitions, isOn, quotedName, strings, valueText } from './node-values.ts'
import { createNamed, resolveName } from './placing.ts'

/** CREATE COLLATION, a DefineStmt. Servers from 16 on write ICU locales as canonical language tags, older ones as they were given. */
export function readCreateCollation(statement: DefineStmt, context: StatementContext): void {
  const { schema, name } = resolveName(context, strings(statement.defnames))
  const draft = createNamed(context, 'collation', name, { schema })
  Object.assign(draft.properties, { provider: 'libc', deterministic: true, rules: null })
  const given = new Map<string, string>()
  for (const option of definitions(statement.definition)) {
    const key = (option.defname ?? '').toLowerCase()
    given.set(key, key === 'from' ? definitionName(option.arg) : valueText(option.arg))
  }
  const provider = given.get('provider')?.toLowerCase() ?? 'libc'
  draft.properties['provider'] = provider
  draft.properties['deterministic'] = isOn(given.get('deterministic') ?? 'true')
  draft.properties['rules'] = given.get('rules') ?? null
  const from = given.get('from')
  const source = from === undefined ? undefined : context.draft.find('collation', from)
  if (source !== undefined) {
    Object.assign(draft.properties, source.properties)
    draft.definition = source.definition
    return
  }
  if (from === '"C"' || from === '"POSIX"') given.set('locale', from.slice(1, -1))
  else if (from !== undefined) draft.properties['from'] = from
  const locale = localeOf(given)
  if (locale !== null) draft.properties['locale'] = provider === 'icu' ? languageTag(locale) : locale
  else {
    draft.properties['lc collate'] = given.get('lc_collate') ?? null
    draft.properties['lc ctype'] = given.get('lc_ctype') ?? null
  }
  const written = locale ?? given.get('from') ?? given.get('lc_collate') ?? ''
  draft.definition = `${provider} '${written}'${draft.properties['deterministic'] === true ? '' : ', not deterministic'}`
}

/** One locale for both sides is what LOCALE means. */
function localeOf(given: ReadonlyMap<string, string>): string | null {
  const locale = given.get('locale')
  if (locale !== undefined) return locale
  const collate = given.get('lc_collate')
  return collate !== undefined && collate === given.get('lc_ctype') ? collate : null
}

function languageTag(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? locale
  } catch {
    // Not a language tag: ICU's own spelling, 'de_DE@collation=phonebook'. It is kept as it is.
    return locale
  }
}

/** CREATE CONVERSION. */
export function readCreateConversion(statement: CreateConversionStmt, context: StatementContext): void {
  const { schema, name } = resolveName(context, strings(statement.conversion_name))
  const draft = createNamed(context, 'conversion', name, { schema })
  const from = statement.for_encoding_name ?? ''
  const to = statement.to_encoding_name ?? ''
  const called = quotedName(statement.func_name)
  Object.assign(draft.properties, { from, to, function: called, default: statement.def ?? false })
  draft.definition = `FOR '${from}' TO '${to}' FROM ${called}`
}
