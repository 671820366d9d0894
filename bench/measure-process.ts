/** Times whole processes: what a person waits for, start-up included. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface ProcessRun {
  readonly milliseconds: number
  /** High-water mark of resident memory in bytes; null where the system does not tell. */
  readonly peakBytes: number | null
  readonly output: string
}

/** Linux keeps the high-water mark itself, so the last look before the end is enough. */
function peakOf(pid: number): number | null {
  try {
    const match = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return match === null ? null : Number(match[1]) * 1024
  } catch {
    // The process has ended, or this system has no /proc: nothing to read either way.
    return null
  }
}

/** Runs a command to its end. Rejects where it cannot start or exits with another code than 0. */
export function runProcess(
  command: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ProcessRun> {
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    const child = spawn(command, parameters, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let peak: number | null = null
    const timer = setInterval(() => {
      if (child.pid !== undefined) peak = peakOf(child.pid) ?? peak
    }, 10)
    const output: Buffer[] = []
    const errors: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => {
      if (output.length < 64) output.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    child.on('error', (error) => {
      clearInterval(timer)
      reject(error)
    })
    child.on('close', (code) => {
      clearInterval(timer)
      const milliseconds = performance.now() - begun
      if (code === 0) resolve({ milliseconds, peakBytes: peak, output: Buffer.concat(output).toString() })
      else
        reject(new Error(`${command} ${parameters.join(' ')} exited with ${code}: ${Buffer.concat(errors)}`))
    })
  })
}

export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

/** The figure below which `share` (0 to 1) of all lie. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number
}
