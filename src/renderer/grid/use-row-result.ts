/**
 * The rows that were asked for: what that costs is looked up first; what is
 * small is done at once, for the rest the reader is asked. A question that was
 * replaced is cancelled, a result that nobody looks at is closed.
 */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Failure } from '../../shared/errors.ts'
import type { RowCost, RowQueryProgress, RowQuestion, RowResult } from '../../shared/rows-model.ts'
import { isAbort, rpc, toFailure } from '../rpc.ts'
import { paceMeter, timeLeft, type Pace } from '../tasks/pace.ts'
import { trackTask } from '../tasks/tasks.ts'
import { queryClient } from '../state/queries.ts'
import { visibleText } from '../text/visible-text.ts'

/** How far a question is. */
export type Answering =
  | { readonly is: 'none' }
  | { readonly is: 'priced' }
  /** Waits for the reader to say yes. */
  | { readonly is: 'asking'; readonly cost: RowCost }
  | {
      readonly is: 'running'
      readonly pace: Pace | null
      readonly found: number
      /** Milliseconds; null while that is not known. */
      readonly left: number | null
    }
  | { readonly is: 'done'; readonly result: RowResult }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'cancelled' }

export interface RowAnswer {
  readonly answering: Answering
  /** The result whose rows can be looked at, and how many they are by now; null: the table itself. */
  readonly result: { readonly id: string; readonly rows: number; readonly growing: boolean } | null
  /** Does what was asked for, whatever it costs. */
  readonly start: () => void
  readonly cancel: () => void
}

/** What reading the table whole costs; asked anew after each query, which measures. */
export function costQuery(sourceId: string, key: string, sorted: boolean) {
  return {
    queryKey: ['source', sourceId, 'rows cost', key, sorted],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
      rpc.rows.cost({ sourceId, key, sorted }, { signal }),
  }
}

interface Shown {
  readonly id: string
  readonly rows: number
  readonly growing: boolean
}

interface Known {
  /** The question that this is of. */
  readonly word: string
  readonly answering: Answering
  readonly shown: Shown | null
}

const NOTHING: Known = { word: '', answering: { is: 'none' }, shown: null }

/** One question after the other, each answered for itself; a store for useSyncExternalStore. */
class Answers {
  readonly #listeners = new Set<() => void>()
  #known: Known = NOTHING
  #running: AbortController | null = null
  #kept: string | null = null

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly known = (): Known => this.#known

  /** Asks; what was asked before is cancelled and forgotten. */
  begin(word: string): void {
    this.end()
    const running = new AbortController()
    this.#running = running
    const put = (answering: Answering, shown: Shown | null): void => {
      if (!running.signal.aborted) this.#put({ word, answering, shown })
    }
    const measure = paceMeter()
    put({ is: 'running', pace: null, found: 0, left: null }, null)
    const onProgress = (progress: RowQueryProgress): void => {
      const pace = measure(progress)
      const { resultId, shown: rows, found = 0 } = progress
      const hasRows = resultId !== undefined && rows !== undefined
      if (hasRows) this.#keep(resultId, running.signal)
      const shown = hasRows ? { id: resultId, rows, growing: true } : null
      put({ is: 'running', pace, found, left: timeLeft(pace) }, shown)
    }
    answer(JSON.parse(word) as RowQuestion, running.signal, onProgress).then(
      (result) => {
        this.#keep(result.resultId, running.signal)
        put({ is: 'done', result }, { id: result.resultId, rows: result.shown, growing: false })
      },
      (error: unknown) =>
        put(isAbort(error) ? { is: 'cancelled' } : { is: 'failed', failure: toFailure(error) }, null),
    )
  }

  /** Cancels what is asked, which is told. */
  cancel(): void {
    const { word } = this.#known
    this.end()
    this.#put({ word, answering: { is: 'cancelled' }, shown: null })
  }

  /** Cancels what is asked and forgets what was found. */
  end(): void {
    this.#running?.abort()
    this.#running = null
    if (this.#kept !== null) close(this.#kept)
    this.#kept = null
    this.#put(NOTHING)
  }

  #keep(resultId: string, signal: AbortSignal): void {
    if (signal.aborted) close(resultId)
    else this.#kept = resultId
  }

  #put(known: Known): void {
    this.#known = known
    for (const listener of this.#listeners) listener()
  }
}

function close(resultId: string): void {
  // Nobody waits for it; the engine forgets old results by itself.
  void rpc.rows.closeResult({ resultId }).catch(() => undefined)
}

/** Answers a question; one without filters and sorting needs no answer. */
export function useRowResult(question: RowQuestion): RowAnswer {
  const word = JSON.stringify(question)
  const isAsked = question.filters.length > 0 || question.sort.length > 0
  const { sourceId, key } = question
  const cost = useQuery({ ...costQuery(sourceId, key, question.sort.length > 0), enabled: isAsked })
  const [answers] = useState(() => new Answers())
  const known = useSyncExternalStore(answers.subscribe, answers.known)
  const [agreed, setAgreed] = useState<string | null>(null)
  // Measuring makes the next cost another one: what was begun goes on.
  const [small, setSmall] = useState<string | null>(null)
  if (isAsked && small !== word && cost.data?.small === true) setSmall(word)
  const runs = isAsked && (agreed === word || small === word)
  useEffect(() => {
    if (!runs) return undefined
    answers.begin(word)
    return () => answers.end()
  }, [answers, runs, word])
  const isDone = known.answering.is === 'done'
  useEffect(() => {
    if (isDone) void queryClient.invalidateQueries({ queryKey: ['source', sourceId, 'rows cost', key] })
  }, [isDone, sourceId, key])
  const priced = (): Answering => {
    if (!isAsked) return { is: 'none' }
    if (cost.error !== null) return { is: 'failed', failure: toFailure(cost.error) }
    return cost.data === undefined || cost.data.small ? { is: 'priced' } : { is: 'asking', cost: cost.data }
  }
  const isKnown = isAsked && known.word === word
  return {
    answering: isKnown ? known.answering : priced(),
    result: isKnown ? known.shown : null,
    start: () => {
      setAgreed(word)
      if (runs) answers.begin(word)
    },
    cancel: () => answers.cancel(),
  }
}

function answer(
  question: RowQuestion,
  signal: AbortSignal,
  onProgress: (progress: RowQueryProgress) => void,
): Promise<RowResult> {
  // A key is the database, the kind and the identity.
  const name = visibleText(question.key.replace(/^.*?\/[a-z ]+\//u, ''))
  return trackTask(
    'query',
    name,
    async (options) => {
      const steps = await rpc.rows.query(question, { signal: options.signal })
      for (;;) {
        const step = await steps.next()
        if (step.done === true) return step.value
        options.onProgress(step.value)
        onProgress(step.value)
      }
    },
    // The grid shows it too.
    { signal, quiet: true },
  )
}
