/** A diagram as a file and as text for other tools: well formed whatever tables are called. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { svgDocument } from '../../../src/renderer/diagram/diagram-drawing.ts'
import { dbmlText, mermaidText } from '../../../src/renderer/diagram/diagram-text.ts'
import { keyFacts, keyWords, linksOf, tableWords } from '../../../src/renderer/diagram/diagram-words.ts'
import type { DiagramLayout } from '../../../src/renderer/diagram/elk-graph.ts'
import { fileWords } from '../../../src/renderer/diagram/of-words.ts'
import type { Palette } from '../../../src/renderer/diagram/palette.ts'
import { possibleScale } from '../../../src/renderer/diagram/png-image.ts'
import { xmlText } from '../../../src/renderer/diagram/shape.ts'
import { tableBox } from '../../../src/renderer/diagram/table-box.ts'
import type { DiagramTable } from '../../../src/shared/diagram-model.ts'
import { column, key, measure, table } from './diagram-fixture.ts'

const PALETTE = new Proxy({} as Palette, { get: (_, name) => `colour-of-${String(name)}` })

function drawing(...tables: readonly DiagramTable[]): string {
  const layout: DiagramLayout = {
    boxes: tables.map((one, at) => ({ box: tableBox(one, 'public', measure), x: 24, y: 24 + at * 200 })),
    lines: [],
    width: 400,
    height: tables.length * 200,
    blocks: [],
  }
  return svgDocument(layout, PALETTE, { title: tables[0]?.label ?? '', subtitle: 'today' }, null)
}

const HOSTILE = [
  'a<b>&"\'',
  ']]><script>alert(1)</script>',
  'nul\u0000bell\u0007esc\u001b',
  'half \ud800 pair',
  '\ufffe\uffff',
  'two\nlines\tand tab',
  '\u202eright to left',
  '😀 emoji',
] as const

describe('text in XML', () => {
  it('holds nothing that XML forbids, and keeps what it allows', () => {
    // As the grammar of XML 1.0 has it, with the signs of markup taken out.
    const sound = /^(?:[\t\n\r\u0020-\ud7ff\ue000-\ufffd]|[\ud800-\udbff][\udc00-\udfff])*$/
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const written = xmlText(text)
        expect(written).toMatch(sound)
        expect(written).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#\d+;)/)
      }),
    )
    expect(xmlText('größer 😀 & mehr')).toBe('größer 😀 &amp; mehr')
    for (const name of HOSTILE) expect(xmlText(name)).toMatch(sound)
  })
})

describe('a diagram as an SVG file', () => {
  it('names its font and colours itself, and says what and when', () => {
    const svg = drawing(table('orders'))
    expect(svg).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/,
    )
    expect(svg).toContain('font-family="colour-of-font"')
    expect(svg).toContain('>today</text>')
    expect(svg).not.toContain('var(')
    expect(svg).not.toContain('foreignObject')
  })

  it('closes every element that it opens, whatever tables are called', () => {
    const tables = HOSTILE.map((name) => table(name, { columns: [column(name, { type: name })] }))
    const open: string[] = []
    for (const [, close, name, self] of drawing(...tables).matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
      if (close === '/') expect(open.pop()).toBe(name)
      else if (self !== '/') open.push(name as string)
    }
    expect(open).toEqual([])
  })

  it('marks what differs by signs beside colours', () => {
    const columns = [column('new', { status: 'added' }), column('old', { status: 'removed' })]
    const svg = drawing(table('t', { status: 'changed', columns }))
    for (const sign of ['~', '+', '−']) expect(svg).toContain(`>${sign}</text>`)
    expect(svg).toContain('text-decoration="line-through"')
  })
})

describe('a picture', () => {
  it('is as large as was wished for, or as large as can be', () => {
    expect(possibleScale(1000, 1000, 2)).toBe(2)
    expect(possibleScale(20_000, 100, 2)).toBeCloseTo(0.8)
    const scale = possibleScale(15_000, 15_000, 2)
    expect(15_000 * scale * 15_000 * scale).toBeLessThanOrEqual(100_000_001)
  })
})

describe('a diagram as text', () => {
  const tables = [
    table('users', {
      columns: [
        column('id', { primary: true }),
        column('e mail', { type: 'character varying(9)', unique: true }),
      ],
    }),
    table('or"ders', {
      columns: [column('a', { foreign: true, primary: true }), column('b', { primary: true })],
    }),
  ]
  const keys = [key('or"ders', 'users', { onDelete: 'cascade', nullable: false })]

  it('is Mermaid', () => {
    expect(mermaidText({ tables, keys })).toBe(`erDiagram
  t1["public.users"] {
    bigint id PK
    character_varying(9) e_mail UK
  }
  t2["public.or'ders"] {
    bigint a PK, FK
    bigint b PK
  }
  t1 ||--o{ t2 : "a"
`)
  })

  it('is DBML', () => {
    expect(dbmlText({ tables, keys })).toBe(`Table "public"."users" {
  "id" "bigint" [pk, not null]
  "e mail" "character varying(9)" [unique, not null]
}

Table "public"."or'ders" {
  "a" "bigint" [not null]
  "b" "bigint" [not null]

  indexes {
    ("a", "b") [pk]
  }
}

Ref "or'ders_fk": "public"."or'ders".("a") > "public"."users".("id") [delete: cascade]
`)
  })
})

describe('a diagram in words', () => {
  it('says what a table refers to and what refers to it', () => {
    const tables = [table('users', { hidden: 2 }), table('orders', { status: 'added' })]
    const links = linksOf({ tables, keys: [key('orders', 'users')] })
    const nameOf = (id: string): string => id
    expect(tableWords(tables[0] as DiagramTable, links.get('users'), nameOf)).toBe(
      'public.users, 3\u00a0columns, refers to none, referred to by orders, 2 more not shown',
    )
    expect(tableWords(tables[1] as DiagramTable, links.get('orders'), nameOf)).toBe(
      'public.orders, added, 3\u00a0columns, refers to users, referred to by none',
    )
  })

  it('says a key as it is read', () => {
    const composite = key('a', 'b', {
      columns: ['x', 'y'],
      referenced: ['p', 'q'],
      unique: true,
      onDelete: 'set null',
    })
    expect(keyWords(composite, (id) => id)).toBe('a.(x, y) → b.(p, q)')
    expect(keyFacts(composite)).toBe('one to one, may be empty, on delete set null')
  })

  it('makes names of files that every system takes', () => {
    expect(fileWords('shop.sql', 'Schema public')).toBe('shop-sql-schema-public')
    expect(fileWords('../../<x>|"?*\u0000', 'ü')).toBe('x-ü')
  })
})
