/** Names as frameworks make them of the names of classes: 'OrderItem' -> 'order_items'. The rules are those of Rails, which others took over. */

/** Plurals, the special before the general. */
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/(quiz)$/i, '$1zes'],
  [/^(oxen)$/i, '$1'],
  [/^(ox)$/i, '$1en'],
  [/^(m|l)ice$/i, '$1ice'],
  [/^(m|l)ouse$/i, '$1ice'],
  [/(matr|vert)(?:ix|ex)$/i, '$1ices'],
  [/(ind)(?:ix|ex)$/i, '$1ices'],
  [/(x|ch|ss|sh)$/i, '$1es'],
  [/([^aeiouy]|qu)y$/i, '$1ies'],
  [/(hive)$/i, '$1s'],
  [/(?:([^f])fe|([lr])f)$/i, '$1$2ves'],
  [/sis$/i, 'ses'],
  [/([ti])a$/i, '$1a'],
  [/([ti])um$/i, '$1a'],
  [/(buffal|tomat)o$/i, '$1oes'],
  [/(bu)s$/i, '$1ses'],
  [/(alias|status)$/i, '$1es'],
  [/(octop|vir)i$/i, '$1i'],
  [/(octop|vir)us$/i, '$1i'],
  [/^(ax|test)is$/i, '$1es'],
  [/s$/i, 's'],
  [/$/, 's'],
]

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    person: 'people',
    man: 'men',
    child: 'children',
    sex: 'sexes',
    move: 'moves',
    zombie: 'zombies',
  }),
)

const UNCOUNTABLE: ReadonlySet<string> = new Set(
  'equipment information rice money species series fish sheep jeans police'.split(' '),
)

/** The plural of an English word or of the last word of a name: 'category' -> 'categories', 'order_item' -> 'order_items'. */
export function plural(name: string): string {
  const at = Math.max(name.lastIndexOf('_') + 1, lastHump(name))
  const [before, word] = [name.slice(0, at), name.slice(at)]
  const lower = word.toLowerCase()
  if (UNCOUNTABLE.has(lower)) return name
  for (const [one, many] of IRREGULAR) {
    if (lower === many) return name
    if (lower === one) return before + word.charAt(0) + many.slice(1)
  }
  for (const [pattern, replacement] of PLURALS)
    if (pattern.test(word)) return before + word.replace(pattern, replacement)
  return name
}

function lastHump(name: string): number {
  const humps = [...name.matchAll(/\p{Lu}\p{Ll}/gu)]
  return humps.at(-1)?.index ?? 0
}

/** 'OrderItem' -> 'order_item', 'HTTPLog' -> 'http_log'. */
export function snakeCase(name: string): string {
  return name
    .replaceAll(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1_$2')
    .replaceAll(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1_$2')
    .replaceAll(/[-\s]+/g, '_')
    .toLowerCase()
}
