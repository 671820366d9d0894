/** What a diagram is of, in words. */
import type { DiagramChoices, DiagramOf } from '../../shared/diagram-model.ts'
import { visibleText } from '../text/visible-text.ts'

/** 'Schema public', 'Around public.users'; `around`: the name of that table. */
export function ofWords(of: DiagramOf, choices: DiagramChoices, around: string | null): string {
  switch (of.kind) {
    case 'all':
      return 'All tables'
    case 'differences':
      return 'What differs'
    case 'tables':
      return 'Chosen tables'
    case 'around':
      return around === null ? 'Around a table' : `Around ${around}`
    case 'area':
      return visibleText(choices.areas.find(({ area }) => area === of.area)?.title ?? of.area)
    case 'schema': {
      const database = of.database === null ? '' : `${visibleText(of.database)}, `
      return `${database}schema ${visibleText(of.schema ?? '')}`.replace(/^./u, (first) =>
        first.toUpperCase(),
      )
    }
  }
}

/** A part of a file's name made of words: 'shop-schema-public'. */
export function fileWords(...words: readonly string[]): string {
  return words
    .join(' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80)
}
