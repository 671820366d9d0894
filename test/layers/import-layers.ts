/**
 * Which folder of src may import what, as an allow-list, and the reader of the
 * imports that really stand in the files.
 */
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'

/** The road: each stage imports only from those before it. */
export const ROAD = [
  'source',
  'scan',
  'catalog',
  'postgres',
  'index',
  'rows',
  'diff',
  'script',
  'analysis',
  'report',
  'service',
] as const

export interface LayerRule {
  /** The folders (or single files) under src that it may import from, beside itself. */
  readonly folders: readonly string[]
  /** The packages, by name or by `name/`; `node:` stands for all of Node's own. */
  readonly packages: readonly string[]
}

/** The libraries that a stage may use, beside Node's own. */
const STAGE_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  source: ['iconv-lite', 'xz-decompress', 'yauzl'],
  scan: [],
  catalog: ['libpg-query', '@pgsql/types', 'pgsql-deparser'],
  postgres: [
    '@electric-sql/pglite',
    '@electric-sql/pglite-tools',
    '@electric-sql/pglite-pgvector',
    'libpg-query',
  ],
  index: ['better-sqlite3', 'env-paths'],
  diff: ['@pgsql/types', 'libpg-query', 'pgsql-deparser'],
  script: ['@pgsql/types', 'libpg-query', 'pgsql-deparser'],
  analysis: ['@babel/parser', '@babel/types', 'libpg-query'],
  report: ['libpg-query', 'pdfmake', 'unicode-emoji-json'],
  service: ['@humanwhocodes/momoa', '@orpc/server', '@orpc/contract', 're2js', 'zod'],
}

/** The rule of every layer; the longest path that a file lies under is its layer. */
export const LAYERS: Readonly<Record<string, LayerRule>> = {
  shared: { folders: [], packages: ['zod', '@orpc/contract'] },
  ...Object.fromEntries(
    ROAD.map((stage, index) => [
      `engine/${stage}`,
      {
        folders: ['shared', ...ROAD.slice(0, index).map((earlier) => `engine/${earlier}`)],
        packages: ['node:', ...(STAGE_PACKAGES[stage] ?? [])],
      },
    ]),
  ),
  main: { folders: ['shared'], packages: ['node:', 'electron'] },
  // The program of the engine's process runs no window; it mounts the router on Electron's ports.
  'main/engine-process.ts': {
    folders: ['shared', 'engine/service/index.ts'],
    packages: ['node:', '@orpc/server'],
  },
  preload: { folders: ['shared/shell-channel.ts', 'shared/shell-bridge.ts'], packages: ['electron'] },
  server: {
    folders: ['shared', 'engine/service/index.ts'],
    packages: ['node:', '@orpc/server', 'ws', 'env-paths', 'open'],
  },
  cli: {
    folders: ['shared', 'engine/service/index.ts', 'server/index.ts'],
    packages: ['node:', 'commander', '@orpc/client', '@orpc/contract', '@orpc/server'],
  },
  // Starts a thread of the engine before the engine itself is loaded.
  'cli/start.ts': {
    folders: ['cli', 'engine/source/packing/unpack-thread.ts'],
    packages: ['node:', 'env-paths'],
  },
  renderer: {
    folders: ['shared'],
    packages: [
      'react',
      'react-dom',
      '@mantine/core',
      '@mantine/hooks',
      '@tabler/icons-react',
      '@tanstack/react-query',
      '@tanstack/react-virtual',
      'react-resizable-panels',
      'monaco-editor',
      'pdfjs-dist',
      'pdfjs-dist/build/pdf.worker.min.mjs?worker',
      '@dnd-kit/react',
      '@dnd-kit/react/sortable',
      '@dnd-kit/dom',
      'd3-hierarchy',
      'elkjs/lib/elk-api.js',
      'elkjs/lib/elk-worker.min.js?url',
      'zod',
      'zustand',
      '@orpc/client',
      '@orpc/contract',
    ],
  },
}

/** One import that its layer's rule does not allow. */
export interface Breach {
  readonly file: string
  readonly imported: string
  readonly reason: string
}

/** What one walk over the sources saw. */
export interface LayerReport {
  /** How many files each layer has; a layer that was not seen has none. */
  readonly files: ReadonlyMap<string, number>
  readonly imports: number
  readonly breaches: readonly Breach[]
}

/** Every module that a file names: imports, exports from, types of imports, `import()` of a literal. */
export function importsOf(name: string, code: string): string[] {
  const { program, module, errors } = parseSync(name, code)
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`)
  const named = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) => one.entries.map((entry) => entry.moduleRequest?.value)),
    ...module.dynamicImports.map((one) =>
      literal(code.slice(one.moduleRequest.start, one.moduleRequest.end)),
    ),
    ...typeImports(program),
  ]
  return [...new Set(named.filter((one) => one !== undefined))]
}

function literal(source: string): string | undefined {
  return /^(['"`])([^'"`$]+)\1$/.exec(source)?.[2]
}

/** The modules of `import('x').T` in types, wherever they stand in the tree. */
function typeImports(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(typeImports)
  if (typeof node !== 'object' || node === null) return []
  const children = Object.values(node).flatMap(typeImports)
  if (!('type' in node) || node.type !== 'TSImportType' || !('source' in node)) return children
  const { source } = node
  return typeof source === 'object' && source !== null && 'value' in source
    ? [String(source.value), ...children]
    : children
}

/** Walks the sources under `src` and holds every import against the rules. */
export function checkLayers(src: string): LayerReport {
  const files = new Map<string, number>()
  const breaches: Breach[] = []
  let imports = 0
  for (const name of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    const file = name.replaceAll(path.sep, '/')
    if (!/\.(?:ts|tsx|mts|js|mjs)$/.test(file) || file.endsWith('.d.ts')) continue
    const layer = layerOf(file)
    if (layer === null) {
      breaches.push({ file, imported: '', reason: 'lies in no layer' })
      continue
    }
    files.set(layer, (files.get(layer) ?? 0) + 1)
    for (const imported of importsOf(file, readFileSync(path.join(src, file), 'utf8'))) {
      imports += 1
      const reason = whyNot(file, layer, imported)
      if (reason !== null) breaches.push({ file, imported, reason })
    }
  }
  return { files, imports, breaches }
}

function isUnder(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`)
}

function layerOf(file: string): string | null {
  const places = Object.keys(LAYERS).filter((place) => isUnder(file, place))
  return places.toSorted((a, b) => b.length - a.length)[0] ?? null
}

function whyNot(file: string, layer: string, imported: string): string | null {
  const rule = LAYERS[layer] as LayerRule
  if (imported.startsWith('.')) {
    const target = path.posix.join(path.posix.dirname(file), imported.replace(/\?.*$/, ''))
    const own = layerOf(target) === layer
    if (own || rule.folders.some((folder) => isUnder(target, folder))) return null
    return `${layer} may not import from ${target.startsWith('..') ? 'outside src' : (layerOf(target) ?? target)}`
  }
  const allowed = rule.packages.some((name) =>
    name === 'node:' ? imported.startsWith(name) : isUnder(imported, name),
  )
  return allowed ? null : `${layer} may not import the package ${imported}`
}
