/**
 * The life of the engine's process: started with the first port, given every
 * further port, started again with the next port after it ended. Never sees
 * what is said over a port.
 */
import type { MessagePortMain, UtilityProcess } from 'electron'

export interface EngineHostOptions {
  /** Starts the process; `openAtStart` are the files that `app.info` shall name. */
  readonly fork: (openAtStart: readonly string[]) => UtilityProcess
  /** The process ended although nobody asked it to. */
  readonly onGone: (exitCode: number) => void
}

export interface EngineHost {
  /** Gives one end of a channel to the engine, starting its process where there is none. */
  connect(port: MessagePortMain, openAtStart: readonly string[]): void
  /** Whether a process has been started in this run of the program. */
  readonly started: boolean
  /** Ends the process; it is not told as gone. */
  stop(): void
}

/** The keeper of the engine's one process. */
export function createEngineHost({ fork, onGone }: EngineHostOptions): EngineHost {
  let child: UtilityProcess | undefined
  let started = false

  function start(openAtStart: readonly string[]): UtilityProcess {
    const engine = fork(openAtStart)
    engine.once('exit', (exitCode) => {
      if (child !== engine) return
      child = undefined
      onGone(exitCode)
    })
    started = true
    return engine
  }

  return {
    connect(port, openAtStart) {
      // Only the first process is told the files of the start: after a crash the window opens again what it had open.
      child ??= start(started ? [] : openAtStart)
      child.postMessage(null, [port])
    },
    get started() {
      return started
    },
    stop() {
      const engine = child
      child = undefined
      engine?.kill()
    },
  }
}
