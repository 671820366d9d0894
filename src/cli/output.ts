/** Standard output and files as the command line's commands use them. */
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { DumpscopeError } from '../shared/errors.ts'

/** Writes to standard output and waits where the reader is slower; a closed pipe ends the program quietly. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

export async function printLine(line = ''): Promise<void> {
  await print(`${line}\n`)
}

/** JSON with two spaces, for people and programs alike. */
export async function printJson(value: unknown): Promise<void> {
  await print(`${JSON.stringify(value, null, 2)}\n`)
}

/** Writes a whole file, replacing an older one. Rejects with BAD_USE where it cannot be opened. */
export async function writeFileWhole(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'w').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new DumpscopeError(
      {
        code: 'BAD_USE',
        message: `This file cannot be written${code}.`,
        advice: 'Name a file in a folder that is there and that you may write to.',
        place: { file: path },
      },
      { cause: error },
    )
  })
  try {
    await file.writeFile(content)
  } finally {
    await file.close()
  }
}
