/** Standard output and files as the command line's commands use them. */
import { once } from 'node:events'
import { open } from 'node:fs/promises'

/** Writes to standard output and waits where the reader is slower; a closed pipe ends the program quietly. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

export async function printLine(line = ''): Promise<void> {
  await print(`${line}\n`)
}

/** JSON with two spaces, for people and programs alike. */
export async function printJson(value: unknown): Promise<void> {
  await print(`${JSON.stringify(value, null, 2)}\n`)
}

/** Writes a whole file, replacing an older one. */
export async function writeFileWhole(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(content)
  } finally {
    await file.close()
  }
}
