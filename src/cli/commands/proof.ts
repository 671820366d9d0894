/** What came of proving a script, as the command line tells it. */
import type { Proof } from '../../shared/script-model.ts'
import { visible } from '../text-format.ts'

const VERDICTS: Readonly<Record<Proof['verdict'], string>> = {
  proved: 'Proved',
  'proved but': 'Proved, but',
  failed: 'Failed',
  'not possible': 'Not possible',
}

/** The verdict with all that belongs to it, one line each. */
export function proofLines(proof: Proof): string[] {
  const { verdict, text, failure, differing, approximations, took } = proof
  return [
    `${VERDICTS[verdict]}: ${visible(text)} (${(took / 1000).toFixed(1)} s)`,
    ...(failure === null
      ? []
      : [
          ...failure.message.split('\n').map((line) => `  ${visible(line)}`),
          ...(failure.sqlstate === null ? [] : [`  SQLSTATE ${failure.sqlstate}`]),
        ]),
    ...(differing.length === 0 ? [] : ['  Still to be done:']),
    ...differing.map(({ kind, name, changes }) =>
      visible(`    ${kind} ${name}: ${changes.join('; ')}`.replaceAll('\n', ' ')),
    ),
    ...approximations.map((line) => `  ${visible(line)}`),
  ]
}
