/** What a file is, by its name alone: its language, whether it tests, whether it answers requests. */

/** The languages that are read; 'javascript' is TypeScript too, 'template' is Vue and Svelte. */
export type CodeLanguage =
  | 'javascript'
  | 'template'
  | 'python'
  | 'ruby'
  | 'java'
  | 'kotlin'
  | 'go'
  | 'php'
  | 'csharp'
  | 'rust'
  | 'scala'
  | 'elixir'
  | 'dart'
  | 'swift'
  | 'prisma'
  | 'sql'

const LANGUAGES: ReadonlyMap<string, CodeLanguage> = new Map<string, CodeLanguage>(
  Object.entries({
    js: 'javascript',
    jsx: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    ts: 'javascript',
    tsx: 'javascript',
    mts: 'javascript',
    cts: 'javascript',
    vue: 'template',
    svelte: 'template',
    py: 'python',
    rb: 'ruby',
    rake: 'ruby',
    java: 'java',
    kt: 'kotlin',
    go: 'go',
    php: 'php',
    cs: 'csharp',
    rs: 'rust',
    scala: 'scala',
    ex: 'elixir',
    exs: 'elixir',
    dart: 'dart',
    swift: 'swift',
    prisma: 'prisma',
    sql: 'sql',
  }),
)

/** The language of a file by its ending; null where it is none that is read. */
export function languageOf(file: string): CodeLanguage | null {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  if (!name.includes('.') || /\.min\.[cm]?js$/i.test(name)) return null
  return LANGUAGES.get(ending) ?? null
}

const TEST_FOLDER =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|e2e|cypress|playwright|fixtures|testdata)\//i
const TEST_NAME =
  /(?:[._-](?:test|spec|e2e|stories|mock)s?\.[^./]+|(?:^|\/)(?:test_[^/]*|conftest)\.py|(?:Tests?|IT)\.(?:java|kt|cs|scala))$/

/** Whether a file is there to test, by the usual names. */
export function isTestFile(file: string): boolean {
  return TEST_FOLDER.test(file) || TEST_NAME.test(file)
}

/** One manner of naming files after what they answer; the route is made of the match. */
interface RouteRule {
  readonly pattern: RegExp
  readonly route: (match: RegExpExecArray) => string
}

const ROUTES: readonly RouteRule[] = [
  // Next.js, app router: app/(group)/x/[id]/page.tsx
  {
    pattern: /(?:^|\/)app\/(?:(.*)\/)?(?:route|page)\.[cm]?[jt]sx?$/,
    route: ([, folder = '']) => path(folder),
  },
  // Next.js, pages router; Nuxt's pages
  { pattern: /(?:^|\/)pages\/(.+)\.(?:[cm]?[jt]sx?|vue)$/, route: ([, page = '']) => path(page) },
  // SvelteKit: routes/x/+page.server.ts
  {
    pattern: /(?:^|\/)routes\/(?:(.*)\/)?\+(?:page|server|layout)(?:\.server)?\.(?:svelte|[jt]s)$/,
    route: ([, folder = '']) => path(folder),
  },
  // Nuxt and Nitro: server/api/x.get.ts
  {
    pattern: /(?:^|\/)server\/(api|routes)\/(.+?)(?:\.(?:get|post|put|patch|delete|head))?\.[jt]s$/,
    route: ([, kind, page = '']) => path(kind === 'api' ? `api/${page}` : page),
  },
  // Edge functions of Supabase
  {
    pattern: /(?:^|\/)supabase\/functions\/([^/_][^/]*)\/index\.[jt]s$/,
    route: ([, name]) => `/functions/${name}`,
  },
  // Remix, Express and others that have a folder of routes
  {
    pattern: /(?:^|\/)(?:routes|routers|endpoints|handlers)\/(.+)\.(?:[cm]?[jt]sx?|py|rb|go|php|rs)$/,
    route: ([, name = '']) => path(name),
  },
  {
    pattern: /(?:^|\/)controllers?\/(.+?)(?:[._-]?controller)?\.(?:[cm]?[jt]sx?|py|rb|go|php|java|kt|cs)$/i,
    route: ([, name = '']) => path(name),
  },
  {
    pattern: /(?:^|\/)([^/]+)\.(?:controller|resolver|router|routes?)\.[cm]?[jt]s$/,
    route: ([, name = '']) => path(name),
  },
  {
    pattern: /(?:^|\/)(\w+)(?:Controller|Resource)\.(?:java|kt|cs|php)$/,
    route: ([, name = '']) => path(name),
  },
  { pattern: /(?:^|\/)([^/]+)\/(?:views|urls|routes|api)\.py$/, route: ([, folder = '']) => path(folder) },
]

/** 'a/(group)/[id]/index' -> '/a/:id': without what groups alone, parameters as most frameworks write them. */
function path(page: string): string {
  const parts = page
    .split('/')
    .filter((part) => part !== '' && part !== 'index' && !/^(?:\(.*\)|@.*)$/.test(part))
  return `/${parts.map((part) => part.replace(/^\[+(?:\.\.\.)?([^\]]+)\]+$/, ':$1')).join('/')}`
}

/** The route that a file answers, or null where its name says nothing of one. */
export function routeOf(file: string): string | null {
  if (isTestFile(file)) return null
  for (const { pattern, route } of ROUTES) {
    const match = pattern.exec(file)
    if (match !== null) return route(match)
  }
  return null
}
