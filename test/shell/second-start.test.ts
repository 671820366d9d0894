import path from 'node:path'
import { expect, test } from 'vitest'
import { runMain } from './run-main.ts'

test('a second start leaves its files to the first and ends without a window', async () => {
  const running = await runMain({ files: ['/a.sql'], locked: false })
  try {
    expect(running.electron.app.quits).toBe(1)
    expect(running.electron.app.handedOver).toEqual({ paths: [path.resolve('/a.sql')] })
    expect(running.electron.windows).toEqual([])
    expect(running.electron.engines).toEqual([])
  } finally {
    await running.end()
  }
}, 120_000)
