/**
 * The desktop program's packages: the configuration against electron-builder's
 * own schema, and what really is packed, unpacked beside and fused. Electron's
 * binary is stood in for by a file that has the place of the fuses; what is
 * packed is the program's own, and is run from there on Node.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { extractAll, listPackage, statFile } from '@electron/asar'
import { afterAll, expect, test } from 'vitest'
import config from '../../electron-builder.ts'
import { FILE_KINDS } from '../../src/main/file-kinds.ts'
import { ROOT, emptyFolder } from './packed.ts'

const { validateConfiguration } = createRequire(import.meta.url)(
  'app-builder-lib/out/util/config/config.js',
) as { validateConfiguration(config: object, log: object): Promise<void> }

/** What electron-builder notes its steps with. */
const log = { isEnabled: false, add: () => undefined }

const folder = emptyFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

test('electron-builder’s own schema takes the configuration, and would not take a wrong one', async () => {
  await validateConfiguration(structuredClone(config), log)
  await expect(validateConfiguration({ ...config, hardenedRuntme: true }, log)).rejects.toThrow(
    /hardenedRuntme/,
  )
})

test('the packages are those that are promised, and none of them asks for updates', () => {
  expect(config.linux?.target).toEqual(['AppImage', 'deb'])
  expect(config.mac?.target).toEqual([{ target: 'dmg', arch: ['x64', 'arm64'] }])
  expect(config.win?.target).toEqual([{ target: 'nsis', arch: ['x64', 'arm64'] }])
  expect(config.publish).toBeNull()
  expect(config.mac).toMatchObject({ hardenedRuntime: true })
  expect(config.electronFuses).toMatchObject({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  })
})

test('dumps and comparisons are the program’s own; what belongs to others is an alternative', () => {
  const own = FILE_KINDS.filter(({ rank }) => rank === 'default').flatMap(({ endings }) => endings)
  expect(own).toEqual(['dump', 'backup', 'pgdump', 'pgc', 'dumpscope'])
  const ranks = Object.fromEntries(
    [config.mac?.fileAssociations ?? []].flat().map(({ ext, rank }) => [ext, rank]),
  )
  expect(ranks).toEqual({
    ...Object.fromEntries(own.map((ending) => [ending, 'Default'])),
    sql: 'Alternate',
    dat: 'Alternate',
  })
  // Windows has no such ranks: its installer makes each association of this list the default.
  expect([config.win?.fileAssociations ?? []].flat().map(({ ext }) => ext)).toEqual(own)
  const script = readFileSync(path.join(ROOT, 'resources', 'package', 'installer.nsh'), 'utf8')
  for (const ending of ['sql', 'dat']) {
    expect(script).toContain(`!insertmacro DumpscopeOpenWith "${ending}"`)
    expect(script).toContain(`!insertmacro DumpscopeNotOpenWith "${ending}"`)
  }
  expect([config.linux?.fileAssociations ?? []].flat().map(({ ext }) => ext)).toContain('sql')
})

test('the files that the configuration names are there', () => {
  const named = [
    config.mac?.icon,
    config.mac?.entitlements,
    config.mac?.entitlementsInherit,
    config.win?.icon,
    config.nsis?.include,
    path.join(config.directories?.buildResources ?? '', String(config.linux?.icon), '512x512.png'),
    'resources/package/toc-dat.xml',
  ]
  for (const file of named) expect(existsSync(path.join(ROOT, String(file))), String(file)).toBe(true)
})

/** Where Electron keeps its fuses within its binary, and nine of them as it is delivered. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const DELIVERED = '101100011'

function standInForElectron(): string {
  const place = path.join(folder, 'electron')
  mkdirSync(path.join(place, 'resources'), { recursive: true })
  mkdirSync(path.join(place, 'locales'))
  const fuses = Buffer.concat([
    Buffer.from(SENTINEL),
    Buffer.from([1, DELIVERED.length]),
    Buffer.from(DELIVERED),
  ])
  writeFileSync(path.join(place, 'electron'), fuses, { mode: 0o755 })
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version', 'locales/en-US.pak', 'locales/de.pak'])
    writeFileSync(path.join(place, name), name)
  return place
}

test.skipIf(process.platform !== 'linux')(
  'what is packed for Linux is the program and nothing else, its libraries beside it, and it runs from there',
  { timeout: 120_000 },
  () => {
    const output = path.join(folder, 'dist')
    const words = ['--dir', '--linux', `--${process.arch}`]
    const given = [`-c.electronDist=${standInForElectron()}`, `-c.directories.output=${output}`]
    execFileSync(process.execPath, [path.join(ROOT, 'scripts', 'dist.mjs'), ...words, ...given], {
      cwd: ROOT,
      stdio: 'pipe',
    })
    const made = readdirSync(output).find((name) => name.endsWith('unpacked'))
    const place = path.join(output, made ?? 'nothing was made')
    const archive = path.join(place, 'resources', 'app.asar')
    const files = listPackage(archive, { isPack: false })
      .map((name) => name.slice(1))
      .filter((name) => !('files' in statFile(archive, name)))
    expect(files).toContain('out/main/engine-process.js')
    expect(files).toContain('out/preload/preload.cjs')
    const top = new Set(files.map((name) => name.split('/').slice(0, 2).join('/')))
    expect([...top].filter((name) => !name.startsWith('node_modules/')).toSorted()).toEqual([
      'out/main',
      'out/preload',
      'out/renderer',
      'out/sources.stamp',
      'package.json',
    ])
    expect(files.filter((name) => /\.map$|node_modules\/(?:electron|vite|react)\//.test(name))).toEqual([])

    // What the system loads, and WebAssembly, lie beside the archive; of the libraries only this system's.
    const binary = files.filter((name) => /\.(?:node|wasm|data|tar\.gz)$/.test(name))
    expect(binary.filter((name) => name.endsWith('.node'))).toEqual([
      `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`,
    ])
    for (const name of ['out/main/pg_dump.wasm', 'out/main/vector.tar.gz']) expect(binary).toContain(name)
    for (const name of binary) expect(existsSync(path.join(`${archive}.unpacked`, name)), name).toBe(true)

    // In the order of Electron's fuses: not Node, cookies plain, no NODE_OPTIONS, no --inspect, checked, only from the archive.
    const fused = readFileSync(path.join(place, 'dumpscope')).toString('latin1')
    expect(fused.slice(fused.indexOf(SENTINEL) + SENTINEL.length + 2).slice(0, 6)).toBe('000011')
    expect(readdirSync(path.join(place, 'locales'))).toEqual(['en-US.pak'])

    const all = path.join(folder, 'extracted')
    extractAll(archive, all)
    const sample = path.join(ROOT, 'test', 'fixtures', 'archives', 'small.gzip.dump')
    const env = { ...process.env, DUMPSCOPE_HOME: path.join(folder, 'home') }
    const run = (...given: string[]): string =>
      execFileSync(process.execPath, [path.join(all, 'out', 'main', 'cli.js'), ...given], {
        env,
        encoding: 'utf8',
      })
    expect(run('inspect', sample)).toMatch(/custom archive/)
    const sql = path.join(folder, 'made.sql')
    writeFileSync(sql, 'CREATE EXTENSION vector;\nCREATE TABLE t (id int PRIMARY KEY, e vector(3));\n')
    expect(run('ls', sql, '--run', '--kind', 'table')).toMatch(/public\.t/)
  },
)
