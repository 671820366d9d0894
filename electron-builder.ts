/**
 * How the desktop program is packaged: AppImage and deb for Linux, dmg for both
 * of the Mac's processors, an installer for Windows. `npm run dist` builds for
 * the system that it runs on. Nothing is published from here and nothing looks
 * for updates.
 */
import type { Configuration, FileAssociation } from 'electron-builder'
import { APP_ID, FILE_KINDS } from './src/main/file-kinds.ts'
import type { FileKind } from './src/main/file-kinds.ts'

/** One association for each ending: Linux has one pattern for each. */
function associations(kinds: readonly FileKind[]): FileAssociation[] {
  return kinds.flatMap(({ endings, name, description, mimeType, rank }) =>
    endings.map((ext) => ({
      ext,
      name,
      description,
      mimeType,
      role: 'Viewer' as const,
      rank: rank === 'default' ? ('Default' as const) : ('Alternate' as const),
    })),
  )
}

/** A directory archive is opened by its table of contents; `.dat` is many programs' ending, so never by default. */
const TOC_DAT: FileAssociation = {
  ext: 'dat',
  name: 'PostgreSQL directory archive',
  role: 'Viewer',
  rank: 'Alternate',
}

// Debian wants to know where a package is from; what was not built for a release is from nowhere.
const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, APPLE_API_KEY } = process.env
const homepage =
  GITHUB_REPOSITORY === undefined
    ? 'about:blank'
    : `${GITHUB_SERVER_URL ?? 'https://github.com'}/${GITHUB_REPOSITORY}`

const config: Configuration = {
  appId: APP_ID,
  productName: 'Dumpscope',
  copyright: 'Apache License 2.0',
  directories: { output: 'dist', buildResources: 'resources/package' },
  extraMetadata: { homepage },
  files: [
    'out/**/*',
    '!out/**/*.map',
    'package.json',
    // Fonts of PDF reports for Chinese, Japanese and Korean: one file of each package.
    ...(['SC', 'KR'] as const).map((script) => ({
      from: `node_modules/@expo-google-fonts/noto-sans-${script.toLowerCase()}/400Regular`,
      to: 'out/main',
      filter: [`NotoSans${script}_400Regular.ttf`],
    })),
    '!node_modules/better-sqlite3/{deps,src}',
    // eslint-disable-next-line no-template-curly-in-string -- electron-builder's own placeholders
    '!node_modules/better-sqlite3/prebuilds/!(${platform}-${arch}).node',
    '!node_modules/**/*.{map,d.ts,d.cts,d.mts}',
  ],
  asar: true,
  // Libraries are loaded by the system, which knows no archives. WebAssembly and what embedded PostgreSQL
  // unpacks are read whole, in worker threads too: from the disk they are, without a copy of the archive's part.
  asarUnpack: [
    '**/*.node',
    '**/*.wasm',
    '**/*.tar.gz',
    'node_modules/@electric-sql/pglite/dist/*.data',
    'node_modules/@expo-google-fonts/**/*.ttf',
    'out/main/*.ttf',
  ],
  // The libraries are Node-API binaries inside their packages: nothing is compiled.
  npmRebuild: false,
  electronLanguages: ['en', 'en-US'],
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    // The program keeps no cookies: encrypting them would only ask for the keychain.
    enableCookieEncryption: false,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    // Without a certificate, a Mac with Apple's processor starts the program only with this signature.
    resetAdHocDarwinSignature: true,
  },
  // eslint-disable-next-line no-template-curly-in-string -- electron-builder's own placeholders
  artifactName: 'Dumpscope-${version}-${os}-${arch}.${ext}',
  publish: null,
  linux: {
    target: ['AppImage', 'deb'],
    icon: 'icons',
    category: 'Development',
    synopsis: 'Opens PostgreSQL dumps and compares them',
    description:
      'Opens PostgreSQL dumps on your own machine, says what is in them and what changed between them.',
    maintainer: 'Dumpscope <noreply@localhost>',
    fileAssociations: associations(FILE_KINDS),
    // The desktop's file says which kinds are opened; which program is the default the reader decides there.
    mimeTypes: ['application/x-postgresql-dump-directory'],
  },
  deb: {
    fpm: ['resources/package/toc-dat.xml=/usr/share/mime/packages/dumpscope-toc-dat.xml'],
  },
  mac: {
    target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    icon: 'resources/package/icon.icns',
    category: 'public.app-category.developer-tools',
    darkModeSupport: true,
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements: 'resources/package/entitlements.mac.plist',
    entitlementsInherit: 'resources/package/entitlements.mac.plist',
    notarize: Boolean(APPLE_API_KEY),
    fileAssociations: [...associations(FILE_KINDS), TOC_DAT],
  },
  dmg: { writeUpdateInfo: false },
  win: {
    target: [{ target: 'nsis', arch: ['x64', 'arm64'] }],
    icon: 'resources/package/icon.ico',
    // Endings of other programs stand under "Open with" only: installer.nsh sees to that.
    fileAssociations: associations(FILE_KINDS.filter(({ rank }) => rank === 'default')),
  },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
    differentialPackage: false,
    include: 'resources/package/installer.nsh',
  },
}

export default config
