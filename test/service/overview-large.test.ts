/** The overview of a very large comparison, and what else is asked while it is made. */
import { afterAll, describe, expect, it } from 'vitest'
import { finish, startEngine } from './started-engine.ts'

const started = startEngine()
afterAll(() => started.stop())

const TABLES = 20_000
/** Milliseconds: an answer is promised within a hundred; a busy machine gets more. */
const STALL_AT_MOST = 250

const WORDS = 'order invoice part supplier risk audit user plan price stock batch note shipment asset'.split(
  ' ',
)

function nameOf(n: number): string {
  const word = (at: number): string => WORDS[at % WORDS.length] as string
  return `s${n % 8}.${word(n)}_${word(n * 5 + (n >> 5))}_${word(n >> 3)}${n}`
}

/** Tables of eight schemas that refer to each other, from number `first` on. */
function dumpFrom(first: number, type: string): string {
  return Array.from({ length: TABLES }, (_, at) => {
    const n = first + at
    const table = nameOf(n)
    const key =
      at < 8
        ? ''
        : `ALTER TABLE ONLY ${table} ADD CONSTRAINT f${n} FOREIGN KEY (p) REFERENCES ${nameOf(n - 8)}(id);\n`
    return `CREATE TABLE ${table} (id bigint NOT NULL, p ${type});\n${key}`
  }).join('')
}

/** How long the thread answered nobody at worst while `work` went on, in milliseconds. */
async function longestStall(work: () => Promise<void>): Promise<number> {
  let last = performance.now()
  let worst = 0
  const beat = setInterval(() => {
    const now = performance.now()
    worst = Math.max(worst, now - last)
    last = now
  }, 5)
  await work()
  clearInterval(beat)
  return Math.max(worst, performance.now() - last)
}

describe('the overview of a comparison of 20,000 tables', () => {
  it('keeps nobody waiting who asks for something else', { timeout: 120_000 }, async () => {
    const a = await started.open(started.write('a.sql', dumpFrom(0, 'bigint')))
    const b = await started.open(started.write('b.sql', dumpFrom(100, 'integer')))
    const { result } = await finish(
      started.client.comparisons.create({ a: a.sourceId, b: b.sourceId, remember: false }),
    )
    const { comparisonId } = result
    const { overview } = started.client
    const steps: Record<string, () => Promise<void>> = {
      comparison: async () => {
        const { riskCounts, areas } = await overview.comparison({ comparisonId })
        expect(riskCounts.medium).toBeGreaterThan(TABLES / 2)
        expect(areas.reduce((sum, { relations }) => sum + relations, 0)).toBe(TABLES + 100)
      },
      areas: async () => {
        const { areas } = await overview.areas({ scope: { comparisonId } })
        const [first] = areas
        const listed = await overview.areaEntries({ comparisonId, area: first?.name ?? '' })
        expect(listed.entries.length).toBeGreaterThan(0)
      },
      dump: async () => {
        const { rowSecurity } = await overview.dump({ sourceId: b.sourceId })
        expect(rowSecurity.reduce((sum, { tables }) => sum + tables, 0)).toBe(TABLES)
      },
    }
    for (const [step, work] of Object.entries(steps)) {
      const stall = await longestStall(work)
      process.stdout.write(`${step}: the longest wait was ${Math.round(stall)} ms\n`)
      expect(stall, step).toBeLessThan(STALL_AT_MOST)
    }
  })
})
