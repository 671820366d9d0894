/** What the reader set for the engine, kept in a small file of the user's configuration. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DumpscopeError } from '../../shared/errors.ts'
import { KeptPreferencesSchema } from '../../shared/preferences-contract.ts'
import { configurationFolder } from '../index/index.ts'
import type { EnginePreferences, KeptPreferences } from '../../shared/preferences-contract.ts'

const DEFAULT_SPOOL_BYTES = 20_000_000_000
const NAME = 'preferences.json'

/** Where they are kept: with indexes that are kept in a place of their own, in $DUMPSCOPE_HOME, else in the user's configuration. */
export function preferencesFile(indexFolder: string | undefined): string {
  return path.join(indexFolder ?? configurationFolder(), NAME)
}

/** What the environment says of the spool's limit; undefined where it says nothing that can be used. */
function limitOfEnvironment(): number | undefined {
  const told = Number(process.env['DUMPSCOPE_SPOOL_BYTES'])
  return Number.isFinite(told) && told > 0 ? told : undefined
}

/** The preferences of one engine. What another process keeps meanwhile is seen at the next change. */
export class PreferenceStore {
  readonly file: string
  readonly #fixedSpoolBytes: number | undefined
  #kept: KeptPreferences

  /** `spoolBytes` is a limit that stands above what is kept. */
  constructor(file: string, spoolBytes: number | undefined) {
    this.file = file
    this.#fixedSpoolBytes = spoolBytes ?? limitOfEnvironment()
    this.#kept = read(file)
  }

  /** Bytes that unpacked data may take on disk, as it is now. */
  get spoolBytes(): number {
    return this.#fixedSpoolBytes ?? this.#kept.spoolBytes ?? DEFAULT_SPOOL_BYTES
  }

  get(): EnginePreferences {
    return {
      ...this.#kept,
      file: this.file,
      defaultSpoolBytes: DEFAULT_SPOOL_BYTES,
      spoolFixed: this.#fixedSpoolBytes !== undefined,
    }
  }

  /** Changes some and keeps all; throws READ_FAILED where they cannot be kept, and then nothing has changed. */
  set(changed: {
    readonly [K in keyof KeptPreferences]?: KeptPreferences[K] | undefined
  }): EnginePreferences {
    const before = read(this.file)
    const next: KeptPreferences = {
      spoolBytes: changed.spoolBytes === undefined ? before.spoolBytes : changed.spoolBytes,
      window: changed.window === undefined ? before.window : changed.window,
    }
    write(this.file, next)
    this.#kept = next
    return this.get()
  }
}

function read(file: string): KeptPreferences {
  try {
    return KeptPreferencesSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // Not there yet, cut short, or another version's: everything is as at first.
    return KeptPreferencesSchema.parse({})
  }
}

function write(file: string, kept: KeptPreferences): void {
  // Written whole beside it first: another process that reads meanwhile sees the old file or the new.
  const part = `${file}.${randomBytes(6).toString('hex')}`
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(part, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 })
    renameSync(part, file)
  } catch (cause) {
    rmSync(part, { force: true })
    throw new DumpscopeError(
      {
        code: 'READ_FAILED',
        message: `The preferences could not be kept: ${cause instanceof Error ? cause.message : String(cause)}.`,
        advice: 'See that this user may write there, or set DUMPSCOPE_HOME to a folder elsewhere.',
        place: { file },
      },
      { cause },
    )
  }
}
