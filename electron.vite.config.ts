/**
 * One build for everything that runs: the main process, the engine's process
 * and its workers, the browser shell and the command line (out/main), the
 * preload script (out/preload) and the window (out/renderer). It needs no
 * Electron binary.
 */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const root = import.meta.dirname

/** Every src/engine/**\/NAME-worker.ts is a program of its own: out/main/NAME-worker.js. */
function workerEntries(): Record<string, string> {
  const files = globSync('src/engine/**/*-worker.ts', { cwd: root })
  return Object.fromEntries(files.map((file) => [path.basename(file, '.ts'), path.join(root, file)]))
}

/**
 * What embedded PostgreSQL's pg_dump and its extension `vector` look for beside
 * their own code. Their packages are bundled: each names another PGlite as its
 * peer, of which npm would warn everyone who installs Dumpscope.
 */
const BESIDE = {
  'pg_dump.wasm': '@electric-sql/pglite-tools/pg_dump',
  'vector.tar.gz': '@electric-sql/pglite-pgvector',
}

function putBeside(): Plugin {
  return {
    name: 'put-beside',
    generateBundle() {
      const { resolve } = createRequire(import.meta.url)
      for (const [fileName, library] of Object.entries(BESIDE)) {
        const source = readFileSync(path.join(path.dirname(resolve(library)), fileName))
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}

function entries(): Record<string, string> {
  const programs = {
    main: 'src/main/main.ts',
    'engine-process': 'src/main/engine-process.ts',
    server: 'src/server/index.ts',
    cli: 'src/cli/start.ts',
  }
  const all = Object.entries(programs).map(([name, file]) => [name, path.join(root, file)] as const)
  return { ...Object.fromEntries(all.filter(([, file]) => existsSync(file))), ...workerEntries() }
}

export default defineConfig({
  main: {
    plugins: [putBeside()],
    build: {
      // Of package.json's dependencies only. What is small and pure JavaScript stands among the devDependencies:
      // it starts quicker as part of our own files than as a tree of its own.
      externalizeDeps: true,
      target: 'node24',
      sourcemap: true,
      rolldownOptions: {
        input: entries(),
        // ws asks for these two inside a try; they are optional and not installed.
        external: ['bufferutil', 'utf-8-validate'],
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          // Beside the entries, so that code in a chunk finds the workers beside itself.
          chunkFileNames: '[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: path.join(root, 'src/preload/preload.ts') },
        // A sandboxed preload script must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: path.join(root, 'src/renderer'),
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: 'chrome140',
      minify: true,
      // The window's files are on this machine: no preload links are needed, and a chunk over 500 kB is Monaco.
      chunkSizeWarningLimit: 4000,
      // Fonts and pictures stay files so that the policy need not allow more data: than it must.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: path.join(root, 'src/renderer/index.html') } },
    },
  },
})
