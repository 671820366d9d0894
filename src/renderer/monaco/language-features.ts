/** What the editor knows of SQL beyond its colours: folds, cards on names, symbols. Asked by the text that is shown. */
import { languages, type editor } from 'monaco-editor/editor'
import type { OutlineItem } from '../../shared/definition-model.ts'
import { cardQuery, queryClient } from '../state/queries.ts'
import { cardMarkdown } from './card-markdown.ts'
import type { LineColumn } from './line-starts.ts'
import { namedModel, type NamedText } from './named-text.ts'
import { sqlFolds } from './sql-folding.ts'

/** Texts with more characters are folded by their indentation, which the editor does by itself. */
const LARGEST_FOLDED = 2_000_000

/** Registers all of it for a language; once. */
export function registerLanguageFeatures(language: string): void {
  languages.registerFoldingRangeProvider(language, {
    provideFoldingRanges: (model) =>
      model.getValueLength() > LARGEST_FOLDED
        ? null
        : sqlFolds(model.getValue()).map(({ start, end, kind }) => ({
            start,
            end,
            ...(kind === 'comment' ? { kind: languages.FoldingRangeKind.Comment } : {}),
          })),
  })
  languages.registerHoverProvider(language, { provideHover })
  languages.registerDocumentSymbolProvider(language, { displayName: 'Definition', provideDocumentSymbols })
}

async function provideHover(model: editor.ITextModel, place: LineColumn): Promise<languages.Hover | null> {
  const text = namedModel(model)
  const found = await text?.at(place)
  if (text === undefined || found == null) return null
  const { target, certain } = found
  try {
    const query = cardQuery(text.definition.sourceId, target.key, target.column)
    const card = await queryClient.fetchQuery(query)
    return {
      range: rangeBetween(found.from, found.to),
      contents: [{ value: cardMarkdown(card, target.column, certain), supportHtml: false, isTrusted: false }],
    }
  } catch {
    // The source was closed meanwhile: there is nothing to show.
    return null
  }
}

async function provideDocumentSymbols(model: editor.ITextModel): Promise<languages.DocumentSymbol[]> {
  const text = namedModel(model)
  const known = await text?.all()
  if (text === undefined || known == null) return []
  return known.outline.filter(({ start, end }) => text.holds(start) && text.holds(end)).map(symbolOf(text))
}

const symbolOf =
  (text: NamedText) =>
  ({ name, detail, kind, start, end }: OutlineItem): languages.DocumentSymbol => {
    const range = rangeBetween(text.placeOf(start), text.placeOf(end))
    return {
      name,
      detail: detail.slice(0, 200),
      kind: symbolKind(kind),
      tags: [],
      range,
      selectionRange: range,
    }
  }

function symbolKind(kind: OutlineItem['kind']): languages.SymbolKind {
  if (kind === 'column') return languages.SymbolKind.Field
  if (kind.endsWith('constraint')) return languages.SymbolKind.Key
  if (kind === 'trigger') return languages.SymbolKind.Event
  return languages.SymbolKind.Property
}

/** The stretch between two places as the editor has it. */
export function rangeBetween(from: LineColumn, to: LineColumn) {
  return {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  }
}
