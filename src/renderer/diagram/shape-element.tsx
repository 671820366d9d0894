/** Shapes as elements of the window. */
import { createElement, type ReactNode } from 'react'
import type { Shape } from './shape.ts'

/** React's names of SVG attributes: 'stroke-width' is strokeWidth; data-* and aria-* stay. */
function propertyOf(attribute: string): string {
  if (attribute.startsWith('data-') || attribute.startsWith('aria-')) return attribute
  return attribute.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** Elements for shapes that keep their order. */
export function elementsOf(shapes: readonly (Shape | string)[]): ReactNode[] {
  return shapes.map((one, at) =>
    typeof one === 'string'
      ? one
      : createElement(
          one.tag,
          {
            key: at,
            ...Object.fromEntries(
              Object.entries(one.attributes).map(([name, value]) => [propertyOf(name), value]),
            ),
          },
          ...elementsOf(one.children),
        ),
  )
}
