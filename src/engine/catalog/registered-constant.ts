/** Constants that name an object, as in 'public.ids'::regclass: the same name may be written with and without quotes. */
import { quoteName } from './names.ts'

/** Types whose text is one name. */
const NAMING = new Set([
  'regclass',
  'regcollation',
  'regconfig',
  'regdictionary',
  'regnamespace',
  'regproc',
  'regrole',
  'regtype',
])

const PARTS =
  /^(?:"(?:[^"]|"")+"|[a-z_\u0080-\uffff][\w$\u0080-\uffff]*)(?:\.(?:"(?:[^"]|"")+"|[a-z_\u0080-\uffff][\w$\u0080-\uffff]*))*$/i
const PART = /"(?:[^"]|"")+"|[^."]+/g

/** The name as quote_ident writes it; any other text as it is. */
export function registeredName(type: string, text: string): string {
  if (!NAMING.has(type) || !PARTS.test(text)) return text
  const parts = (text.match(PART) ?? []).map((part) =>
    part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part.toLowerCase(),
  )
  return quoteName(parts)
}
