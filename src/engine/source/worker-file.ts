/**
 * Where a worker's code is: beside the file that starts it, as TypeScript, when
 * the program runs from its sources; when it was built, as JavaScript beside the
 * bundle's entries, of which the starting code may be a chunk in a folder below.
 * The bundler makes an entry for every file named `*-worker.ts`.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The file of the worker `name`; `here` is the `import.meta.url` of a file in the same folder of the sources. */
export function workerFile(here: string, name: string): URL {
  if (here.endsWith('.ts')) return new URL(`./${name}.ts`, here)
  const beside = new URL(`./${name}.js`, here)
  return existsSync(fileURLToPath(beside)) ? beside : new URL(`../${name}.js`, here)
}
