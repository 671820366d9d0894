/** `npm run check`: types of every layer, lint with the layering, format, unused code. Ends with one line that adds them up. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')

const CHECKS: readonly {
  readonly name: string
  readonly program: string
  readonly words: readonly string[]
}[] = [
  ...['shared', 'engine', 'shell', 'renderer', 'test'].map((layer) => ({
    name: `types of ${layer}`,
    program: 'typescript/bin/tsc',
    words: ['-p', `tsconfig.${layer}.json`],
  })),
  {
    name: 'lint and layering',
    program: 'oxlint/bin/oxlint',
    words: ['--deny-warnings', 'src', 'test', 'scripts', 'bin', 'bench'],
  },
  { name: 'format', program: 'oxfmt/bin/oxfmt', words: ['--check', '.'] },
  { name: 'unused code', program: 'knip/bin/knip.js', words: ['--no-progress'] },
]

const failed: string[] = []
for (const { name, program, words } of CHECKS) {
  const child = spawnSync(process.execPath, [path.join(root, 'node_modules', program), ...words], {
    cwd: root,
    encoding: 'utf8',
  })
  const sound = child.status === 0
  process.stdout.write(`${sound ? 'ok    ' : 'FAILED'} ${name}\n`)
  if (sound) continue
  failed.push(name)
  process.stdout.write(`${child.stdout}${child.stderr}`)
}
process.stdout.write(`checks: ${CHECKS.length - failed.length} passed, ${failed.length} failed\n`)
process.exitCode = failed.length === 0 ? 0 : 1
