/** The words of a name, as a reader hears them: 'bom_line_items' -> bom, line, item. Knows no schema. */

/** Words that say how a relation is kept, not what it is about. */
const NOISE: ReadonlySet<string> = new Set(
  `v vw view mv mview tbl tb t table tmp temp old new bak backup copy archive archived xref rel
   the of and or to by for in on is has with from`.split(/\s+/),
)

/** Words that end in s and are no plurals, or whose singular is made otherwise. */
const SINGULARS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    movies: 'movie',
    cookies: 'cookie',
    series: 'series',
    species: 'species',
    news: 'news',
    people: 'person',
    children: 'child',
    indices: 'index',
    vertices: 'vertex',
    matrices: 'matrix',
    data: 'data',
    sms: 'sms',
    gps: 'gps',
    pos: 'pos',
    skus: 'sku',
    menus: 'menu',
    dns: 'dns',
    cms: 'cms',
    aws: 'aws',
    sales: 'sale',
    analyses: 'analysis',
    leaves: 'leave',
  }),
)

/** One thing of many: 'invoices' -> 'invoice', 'categories' -> 'category', 'redis' stays. */
export function singular(word: string): string {
  const known = SINGULARS.get(word)
  if (known !== undefined) return known
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|zz|[^o]us)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** A run of digits ends a word unless it is part of one: s3, oauth2, v2. */
const WORDS = /\p{Lu}+(?!\p{Ll})\d?|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+\d?(?!\d)|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\d+/gu

/** A word as it stands in the name, and what it is one of. */
export interface NameWord {
  readonly stem: string
  readonly written: string
}

/** The words that say something, in order; the whole name where none does. */
export function nameWords(name: string): NameWord[] {
  const words = (name.match(WORDS) ?? []).flatMap((word): NameWord[] => {
    const written = word.toLowerCase()
    if (/^\d+$/.test(written) || NOISE.has(written)) return []
    return [{ stem: singular(written), written }]
  })
  return words.length > 0 ? words : [{ stem: name.toLowerCase(), written: name.toLowerCase() }]
}

const ACRONYMS: ReadonlySet<string> = new Set(
  'ai api bi bom cms crm erp faq gl gps hr http iot ip it kpi ml qa rbac rfid seo sku sla sms sql sso ui url vat'.split(
    ' ',
  ),
)

/** A word as the first of a heading: 'users' -> 'Users', 'cns' -> 'CNS', 'skus' -> 'SKUs'. */
export function headingWord(word: string): string {
  const one = singular(word)
  const bare = one.replace(/\d+$/, '')
  const isAcronym = ACRONYMS.has(bare) || (/^[a-z]{1,4}$/.test(bare) && !/[aeiouy]/.test(bare))
  if (isAcronym) return one.toUpperCase() + word.slice(one.length)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Words for what is kept of a thing. Two tables that share no other are not about the same. */
const ASPECTS: ReadonlySet<string> = new Set(
  `event log history config setting status type template item detail entry record list map mapping link
   metric stat statistic score summary snapshot cache queue result request response version value attribute
   property metadata info note state key id number code date time name data report view field column change
   preference option count total level rule policy schedule job run batch step`.split(/\s+/),
)

/** Whether a word tells what is kept of a thing rather than which thing. */
export function isAspect(stem: string): boolean {
  return ASPECTS.has(stem)
}

/**
 * Words that people put under one heading, in plain business English. Only a
 * hint: it joins groups of tables that are too small to stand alone.
 */
const FAMILIES: readonly (readonly [heading: string, words: string])[] = [
  [
    'Billing',
    'billing bill invoice payment subscription plan usage charge refund tax coupon credit payout fee',
  ],
  [
    'Users and access',
    'user account auth authentication session login identity profile role permission grant password credential token otp mfa oauth',
  ],
  [
    'Organizations',
    'organization organisation org workspace tenant team company department membership member invitation',
  ],
  ['Messages', 'notification message email mail sms push inbox chat announcement newsletter'],
  ['Orders', 'order cart basket checkout shipment shipping delivery return fulfillment'],
  ['Products', 'product catalog catalogue inventory stock warehouse variant brand price pricelist'],
  ['Customers', 'customer client contact lead loyalty'],
  ['Content', 'content article post page blog comment media asset attachment file document'],
  ['Audit and logs', 'audit log history activity trace'],
  ['Settings', 'setting config configuration preference parameter option flag feature'],
  ['Jobs', 'job queue task worker schedule cron run workflow'],
  ['Integrations', 'integration webhook connector sync import export api'],
]

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap(([heading, words]) => words.split(' ').map((word) => [word, heading] as const)),
)

/** The heading that people put a word under, where there is one. */
export function familyOf(stem: string): string | null {
  return FAMILY_OF.get(stem) ?? null
}
