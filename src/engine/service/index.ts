/** The service stage: the engine behind the contract, as the shells, the command line and the tests use it. */
import { createRouterClient } from '@orpc/server'
import type { RouterClient } from '@orpc/server'
import { Engine } from './engine.ts'
import type { EngineOptions } from './engine.ts'
import { createRouter } from './router.ts'
import type { AppInfo } from './router.ts'

export { createRouter } from './router.ts'
export type { AppInfo } from './router.ts'
export type { Engine, EngineOptions } from './engine.ts'

/** An engine with nothing open. Tidies the index folder. End it with `disposeEngine`. */
export function createEngine(options: EngineOptions = {}): Engine {
  return new Engine(options)
}

/** The contract's procedures in this process, without a wire: for the command line and the tests. */
export function createLocalClient(
  engine: Engine,
  info: AppInfo,
): RouterClient<ReturnType<typeof createRouter>> {
  return createRouterClient(createRouter(engine, info))
}

/** Closes all sources and waits until the workers are gone. */
export async function disposeEngine(engine: Engine): Promise<void> {
  await engine.dependencies.dispose()
  await engine.definitions.dispose()
  await engine.overviews.dispose()
  await engine.reports.dispose()
  await engine.rowQueries.dispose()
  await engine.sources.dispose()
}
