/**
 * What is drawn, as plain data: the window makes elements of it and the export
 * makes text of it, so that the two cannot differ.
 */

/** One SVG element. Children are shapes or text. */
export interface Shape {
  readonly tag: 'g' | 'rect' | 'path' | 'text' | 'tspan' | 'title' | 'circle' | 'line'
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (Shape | string)[]
}

/** Makes a shape; attributes that are undefined are left out. */
export function shape(
  tag: Shape['tag'],
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (Shape | string | null)[]
): Shape {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  )
  return {
    tag,
    attributes: Object.fromEntries(given),
    children: children.filter((child) => child !== null),
  }
}

/**
 * The characters that XML 1.0 cannot hold in any form: control characters,
 * halves of surrogate pairs, U+FFFE and U+FFFF.
 */
// oxlint-disable-next-line no-control-regex
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A text as XML may hold it, in elements and in attributes alike. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character] ?? '')
}

/** A shape as SVG text. */
export function svgText({ tag, attributes, children }: Shape): string {
  const given = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('')
  if (children.length === 0) return `<${tag}${given}/>`
  const inner = children.map((child) => (typeof child === 'string' ? xmlText(child) : svgText(child)))
  return `<${tag}${given}>${inner.join('')}</${tag}>`
}
