/**
 * Where files that were dropped on the browser shell's window are kept until
 * it ends: one private folder for each running shell. Folders of shells that
 * were killed are removed by the next one.
 */
import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, statfs, utimes } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import envPaths from 'env-paths'
import { DumpscopeError } from '../shared/errors.ts'
import type { UploadAnswer } from '../shared/shell-bridge.ts'

/** Bytes of the disk that an upload must leave free: the index needs room too. */
const LEAVE_FREE = 256 * 1024 ** 2
/** The disk's free room is asked for again after so many bytes. */
const ASK_EVERY = 64 * 1024 ** 2

/** Where uploads go unless told otherwise: $DUMPSCOPE_HOME/uploads, else beside the indexes. */
export function defaultUploadParent(): string {
  const home = process.env['DUMPSCOPE_HOME']
  return path.join(home ? path.resolve(home) : envPaths('dumpscope', { suffix: '' }).cache, 'uploads')
}

/** What is known of a file before its bytes. */
export interface ToldOfUpload {
  /** Its size, in bytes. */
  readonly bytes?: number | undefined
  /** When it was changed last, in milliseconds since 1970; else it is as old as its upload. */
  readonly modified?: number | undefined
}

export interface UploadFolder {
  /**
   * Keeps one file. Rejects with OUT_OF_SPACE, or with the error of a source
   * that broke off; then nothing of it is left.
   */
  keep(name: string, body: Readable, told?: ToldOfUpload): Promise<UploadAnswer>
  /** Removes everything that was kept. */
  remove(): Promise<void>
}

/** Makes the folder of this process under `parent`, and removes those of processes that are gone. */
export async function createUploadFolder(parent: string): Promise<UploadFolder> {
  await mkdir(parent, { recursive: true, mode: 0o700 })
  await removeAbandoned(parent)
  const folder = path.join(parent, `${process.pid}-${randomBytes(6).toString('hex')}`)
  await mkdir(folder, { mode: 0o700 })

  return {
    async keep(name, body, { bytes = 0, modified } = {}) {
      await requireRoom(folder, bytes)
      // Each in a folder of its own: it keeps its name, and two of one name do not meet.
      const own = path.join(folder, randomBytes(6).toString('hex'))
      await mkdir(own, { mode: 0o700 })
      const file = path.join(own, safeFileName(name))
      const meter = roomMeter(folder)
      try {
        await pipeline(body, meter.stream, createWriteStream(file, { flags: 'wx', mode: 0o600 }))
        if (modified !== undefined) await utimes(file, new Date(), new Date(modified))
      } catch (error) {
        await rm(own, { recursive: true, force: true })
        throw isNoSpace(error) ? outOfSpace(folder) : error
      }
      return { path: file, bytes: meter.bytes() }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** The last part of a name, without what a file system or a terminal would misread. */
export function safeFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is taken out
  const plain = last.replace(/[\u0000-\u001f\u007f<>:"|?*]/g, '_').replace(/^\.+/, '')
  const bounded = Array.from(plain).slice(-100).join('')
  return bounded === '' ? 'dump' : bounded
}

function roomMeter(folder: string): { stream: Transform; bytes: () => number } {
  let bytes = 0
  let asked = 0
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes - asked < ASK_EVERY) return done(null, chunk)
      asked = bytes
      requireRoom(folder, 0).then(
        () => done(null, chunk),
        (error: Error) => done(error),
      )
    },
  })
  return { stream, bytes: () => bytes }
}

async function requireRoom(folder: string, bytes: number): Promise<void> {
  const disk = await statfs(folder)
  if (disk.bavail * disk.bsize < bytes + LEAVE_FREE) throw outOfSpace(folder)
}

function outOfSpace(folder: string): DumpscopeError {
  return new DumpscopeError({
    code: 'OUT_OF_SPACE',
    message: 'The disk has no room for this file.',
    advice: `Make room where ${path.dirname(folder)} lies, or open the file by its path instead of dropping it.`,
    place: { file: folder },
  })
}

function isNoSpace(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}

async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = Number(/^(\d+)-[0-9a-f]{12}$/.exec(name)?.[1])
    if (Number.isInteger(pid) && !isRunning(pid))
      await rm(path.join(parent, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
