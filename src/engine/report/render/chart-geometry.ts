/** Where the shapes of charts stand, in shares of their width and height, for every renderer that draws. */

/** Where a bar begins and ends, from 0 to 1 of the width. */
export interface BarSpan {
  readonly from: number
  readonly to: number
}

/** A value of a line: shares of the width from the left and of the height from the top. */
export interface LinePoint {
  readonly step: number
  readonly x: number
  readonly y: number
}

/** All bars on one scale that has zero in it. What is no finite number has no length. */
export function barSpans(values: readonly number[]): BarSpan[] {
  const { least, range } = scaleOf(values)
  const at = (value: number): number => (value - least) / range
  return values.map((value) =>
    Number.isFinite(value)
      ? { from: at(Math.min(0, value)), to: at(Math.max(0, value)) }
      : { from: at(0), to: at(0) },
  )
}

/** A line as its unbroken runs; the scale has zero in it. A step without a value breaks the line. */
export function lineRuns(values: readonly (number | null)[]): LinePoint[][] {
  const known = values.filter((value) => value !== null)
  const { least, range } = scaleOf(known)
  const runs: LinePoint[][] = []
  let run: LinePoint[] = []
  for (const [step, value] of values.entries()) {
    if (value === null || !Number.isFinite(value)) {
      if (run.length > 0) runs.push(run)
      run = []
      continue
    }
    const x = values.length === 1 ? 0.5 : step / (values.length - 1)
    run.push({ step, x, y: 1 - (value - least) / range })
  }
  return run.length > 0 ? [...runs, run] : runs
}

function scaleOf(values: readonly number[]): { readonly least: number; readonly range: number } {
  let least = 0
  let most = 0
  for (const value of values) {
    if (!Number.isFinite(value)) continue
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  return { least, range: most - least || 1 }
}
