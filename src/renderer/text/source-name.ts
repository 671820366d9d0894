/** What a source is called in the window. */
import type { SourceSummary } from '../../shared/model.ts'
import { visibleText } from './visible-text.ts'

/** What the reader calls it, else the name of its file; nothing unseen in it. */
export function sourceName({
  named,
  label,
  fileName,
}: Pick<SourceSummary, 'named' | 'label' | 'fileName'>): string {
  return visibleText(named ? label : fileName)
}
