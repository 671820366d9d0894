/** How a long piece of work is followed and stopped. */

/** What the work tells of itself, as often as it likes. */
export interface Step {
  readonly stage: string
  readonly bytesDone: number
  readonly bytesTotal: number
}

export interface RunOptions<S extends Step = Step> {
  readonly signal: AbortSignal
  readonly onProgress: (step: S) => void
}
