/** The colours of a diagram: tokens of the window's theme by name, for drawing, and their values, for a file. */
import type { DiagramStatus } from '../../shared/diagram-model.ts'

/** The tokens that a diagram is drawn in, by what they are for. */
const TOKENS = {
  ground: '--ds-surface-side',
  box: '--ds-surface',
  head: '--ds-surface-hover',
  border: '--ds-border-strong',
  rule: '--ds-border',
  ink: '--ds-ink',
  dim: '--ds-ink-dim',
  line: '--ds-ink-faint',
  accent: '--ds-accent',
  accentSoft: '--ds-accent-soft',
  added: '--ds-added',
  addedSoft: '--ds-added-soft',
  removed: '--ds-removed',
  removedSoft: '--ds-removed-soft',
  changed: '--ds-changed',
  changedSoft: '--ds-changed-soft',
  font: '--ds-font',
} as const

export type Palette = Readonly<Record<keyof typeof TOKENS, string>>

/** Colours that follow the window's theme. */
export const WINDOW_PALETTE: Palette = mapTokens((token) => `var(${token})`)

function mapTokens(value: (token: string) => string): Palette {
  return Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, value(token)])) as Palette
}

/** The values of a theme, read from the window's own style sheets, whichever theme it shows. */
export function paletteOf(scheme: 'light' | 'dark'): Palette {
  const values = new Map<string, string>()
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSStyleRule)) continue
      const selectors = rule.selectorText
        .split(',')
        .map((selector) => selector.trim().replaceAll(/["']/g, ''))
      if (!selectors.some((one) => one === ':root' || one === `:root[data-mantine-color-scheme=${scheme}]`))
        continue
      for (const name of rule.style)
        if (name.startsWith('--ds-')) values.set(name, rule.style.getPropertyValue(name).trim())
    }
  return mapTokens((token) => values.get(token) ?? '')
}

/** Strong and soft colour of a status; null for what does not differ. */
export function statusColours(
  palette: Palette,
  status: DiagramStatus | null,
): { readonly strong: string; readonly soft: string } | null {
  switch (status) {
    case 'added':
      return { strong: palette.added, soft: palette.addedSoft }
    case 'removed':
      return { strong: palette.removed, soft: palette.removedSoft }
    case 'changed':
    case 'renamed':
      return { strong: palette.changed, soft: palette.changedSoft }
    case 'same':
    case null:
      return null
  }
}
