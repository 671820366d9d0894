/**
 * Many keys as 64 bits each, in bounded memory: they are added in any order and
 * given back sorted, so that what occurs twice stands side by side and two
 * lists can be held against each other. What does not fit goes to files.
 */
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { DumpscopeError } from '../../shared/errors.ts'
import { newPartFile } from '../source/index.ts'

const FIRST_ROOM = 1 << 10
const KEY_BYTES = 8
/** Keys that are read of a file at once. */
const READ_KEYS = 1 << 16

/** What all lists of one piece of work may hold in memory together. */
export interface HashBudget {
  /** Where files are written; it exists. */
  readonly folder: string
  readonly mostKeys: number
  readonly lists: Set<KeyHashes>
}

/** A budget; 32 million keys are 256 MB. */
export function hashBudget(folder: string, mostKeys = 32 << 20): HashBudget {
  return { folder, mostKeys, lists: new Set() }
}

/** One list of keys. Always close it. */
export class KeyHashes {
  readonly #budget: HashBudget
  #keys = new BigUint64Array(FIRST_ROOM)
  #words = new Int32Array(this.#keys.buffer)
  #held = 0
  #length = 0
  #isSorted = false
  readonly #files: { readonly path: string; readonly file: number; readonly keys: number }[] = []

  constructor(budget: HashBudget) {
    this.#budget = budget
    budget.lists.add(this)
  }

  /** Keys in all, each as often as it was added. */
  get length(): number {
    return this.#length
  }

  /** Keys in memory. */
  get held(): number {
    return this.#held
  }

  /** Adds a key by its halves. Throws OUT_OF_SPACE or INDEX_FAILED where it must be written away and cannot. */
  add(low: number, high: number): void {
    if (this.#held === this.#keys.length) this.#grow()
    this.#words[2 * this.#held] = low
    this.#words[2 * this.#held + 1] = high
    this.#held += 1
    this.#length += 1
    this.#isSorted = false
  }

  #grow(): void {
    const lists = [...this.#budget.lists]
    const held = lists.reduce((sum, list) => sum + list.held, 0)
    const isOver = held + this.#held > this.#budget.mostKeys
    if (isOver) lists.reduce((largest, list) => (list.held > largest.held ? list : largest)).spill()
    if (this.#held < this.#keys.length) return
    const keys = new BigUint64Array(this.#keys.length * 2)
    keys.set(this.#keys)
    this.#keys = keys
    this.#words = new Int32Array(keys.buffer)
  }

  /** Writes what is in memory to a file, sorted. */
  spill(): void {
    if (this.#held === 0) return
    this.#sort()
    const path = newPartFile(this.#budget.folder, 'keys')
    try {
      const file = openSync(path, 'wx+', 0o600)
      this.#files.push({ path, file, keys: this.#held })
      const bytes = Buffer.from(this.#keys.buffer, 0, this.#held * KEY_BYTES)
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done, bytes.length - done)
    } catch (error) {
      throw writeFailure(this.#budget.folder, error)
    }
    this.#held = 0
    this.#keys = new BigUint64Array(FIRST_ROOM)
    this.#words = new Int32Array(this.#keys.buffer)
  }

  #sort(): void {
    if (!this.#isSorted) this.#keys.subarray(0, this.#held).sort()
    this.#isSorted = true
  }

  /** The keys in order, from the first. Nothing may be added while it is used. */
  sorted(): SortedHashes {
    this.#sort()
    const runs: Run[] = this.#files.map(({ file, keys }) => new FileRun(file, keys))
    if (this.#held > 0) runs.push(new Run(this.#words, this.#held))
    return new SortedHashes(runs.filter((run) => run.step()))
  }

  /** Frees its memory and removes its files. */
  close(): void {
    this.#budget.lists.delete(this)
    this.#keys = new BigUint64Array(0)
    this.#words = new Int32Array(0)
    this.#held = 0
    for (const { path, file } of this.#files.splice(0)) {
      closeSync(file)
      rmSync(path, { force: true })
    }
  }
}

/** Sorted keys, one after the other. */
class Run {
  low = 0
  high = 0
  protected words: Int32Array
  protected count: number
  #at = 0

  constructor(words: Int32Array, count: number) {
    this.words = words
    this.count = count
  }

  /** Takes the next key; false at the end. */
  step(): boolean {
    if (this.#at === this.count && !this.more()) return false
    this.low = this.words[2 * this.#at]!
    this.high = this.words[2 * this.#at + 1]!
    this.#at += 1
    return true
  }

  /** Fills the window anew where there is more. */
  protected more(): boolean {
    return false
  }

  protected restart(): void {
    this.#at = 0
  }
}

class FileRun extends Run {
  readonly #file: number
  readonly #bytes: Buffer
  #left: number
  #place = 0

  constructor(file: number, keys: number) {
    const words = new Int32Array(2 * Math.min(keys, READ_KEYS))
    super(words, 0)
    this.#file = file
    this.#left = keys
    this.#bytes = Buffer.from(words.buffer)
    this.restart()
  }

  protected override more(): boolean {
    if (this.#left === 0) return false
    const wanted = Math.min(this.#left * KEY_BYTES, this.#bytes.length)
    for (let done = 0; done < wanted;) {
      const read = readSync(this.#file, this.#bytes, done, wanted - done, this.#place + done)
      if (read === 0) throw writeFailure('the spool', new Error('a file of keys ends too early'))
      done += read
    }
    this.#place += wanted
    this.count = wanted / KEY_BYTES
    this.#left -= this.count
    this.restart()
    return true
  }
}

/** Which of two keys comes first: negative, 0 or positive. */
export function compareHashes(
  a: { readonly low: number; readonly high: number },
  b: { readonly low: number; readonly high: number },
): number {
  return a.high === b.high ? (a.low >>> 0) - (b.low >>> 0) : (a.high >>> 0) - (b.high >>> 0)
}

/** Reads a list in order; `next` first. */
export class SortedHashes {
  low = 0
  high = 0
  #runs: Run[]
  #last: Run | null = null

  constructor(runs: Run[]) {
    this.#runs = runs
  }

  /** Takes the next key into `low` and `high`; false behind the last. */
  next(): boolean {
    if (this.#last !== null && !this.#last.step()) this.#runs = this.#runs.filter((run) => run !== this.#last)
    const [first] = this.#runs
    if (first === undefined) return false
    let least = first
    // There are a handful of files at most.
    for (let i = 1; i < this.#runs.length; i += 1)
      if (compareHashes(this.#runs[i]!, least) < 0) least = this.#runs[i]!
    this.low = least.low
    this.high = least.high
    this.#last = least
    return true
  }
}

function writeFailure(folder: string, cause: unknown): DumpscopeError {
  const isFull = (cause as NodeJS.ErrnoException).code === 'ENOSPC'
  return new DumpscopeError(
    {
      code: isFull ? 'OUT_OF_SPACE' : 'INDEX_FAILED',
      message: isFull
        ? `There is no room left in ${folder} for comparing keys.`
        : `Comparing keys could not use files in ${folder}: ${cause instanceof Error ? cause.message : String(cause)}.`,
      advice: 'Make room there and try again.',
      place: { file: folder },
    },
    { cause },
  )
}
