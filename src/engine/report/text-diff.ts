/** A unified diff of two texts, by lines, bounded in length. */

const LARGEST_TABLE = 4_000_000
const CONTEXT = 3

/** Lines that begin with '-', '+' or ' '; runs of equal lines are cut to their ends. At most `limit` lines, then how many more. */
export function textDiff(a: string, b: string, limit = 60): string {
  const lines = withoutLongRuns(diffLines(a.split('\n'), b.split('\n')))
  if (lines.length <= limit) return lines.join('\n')
  return [...lines.slice(0, limit), `… ${lines.length - limit} more lines`].join('\n')
}

function diffLines(a: readonly string[], b: readonly string[]): string[] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++
  const same = (lines: readonly string[]): string[] => lines.map((line) => ` ${line}`)
  return [
    ...same(a.slice(0, head)),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...same(a.slice(a.length - tail)),
  ]
}

/** By the longest common subsequence; texts too long for that are told as wholly replaced. */
function middle(a: readonly string[], b: readonly string[]): string[] {
  if (a.length * b.length > LARGEST_TABLE)
    return [...a.map((line) => `-${line}`), ...b.map((line) => `+${line}`)]
  const width = b.length + 1
  const longest = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const lines: string[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push(` ${a[i]}`)
      i++
      j++
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) lines.push(`-${a[i++]}`)
    else lines.push(`+${b[j++]}`)
  }
  return lines
}

function withoutLongRuns(lines: readonly string[]): string[] {
  const near = lines.map((_, index) =>
    lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some((line) => !line.startsWith(' ')),
  )
  return lines.flatMap((line, index) => (near[index] ? [line] : near[index - 1] === false ? [] : ['…']))
}
