/** How it is said that nothing differs where not everything was compared: it must not pass for 'identical'. */
import type { Ignorable } from './comparison-model.ts'

const NAMES: Readonly<Record<Ignorable, string>> = {
  owners: 'owners',
  grants: 'grants',
  comments: 'comments',
  'column order': 'the order of columns',
}

/** One sentence for a comparison without differences that is not identical; `ignored` is what was left out as asked. */
export function noDifferenceSentence(ignored: readonly Ignorable[]): string {
  if (ignored.length === 0) return 'No differences in what was compared, but not everything was compared.'
  const names = ignored.map((one) => NAMES[one])
  const last = names.pop() ?? ''
  const all = names.length === 0 ? last : `${names.join(', ')} and ${last}`
  const were = ignored.length === 1 && ignored[0] === 'column order' ? 'was' : 'were'
  return `No differences, but ${all} ${were} left out, as asked.`
}
