/** The card of a name as Markdown: nothing of a dump means anything in it. */
import { describe, expect, it } from 'vitest'
import { cardMarkdown, escaped } from '../../../src/renderer/monaco/card-markdown.ts'
import type { ObjectCard } from '../../../src/shared/definition-model.ts'

const CARD: ObjectCard = {
  key: '/table/app.people',
  kind: 'table',
  name: 'app.people',
  owner: 'app',
  rows: 1200,
  comment: null,
  signature: '',
  columns: [
    { name: 'id', type: 'integer', notNull: true, default: null, primaryKey: true, comment: null },
    { name: 'mood', type: 'app.mood', notNull: false, default: "'ok'", primaryKey: false, comment: 'how' },
  ],
  columnCount: 5,
}

describe('a card', () => {
  it('has the columns of a table, and says that there are more', () => {
    expect(cardMarkdown(CARD, null, true)).toBe(`**Table** app\\.people

1,200\u00a0rows · 5\u00a0columns · owner app

\`\`\`pgsql
id integer PRIMARY KEY
mood app.mood DEFAULT 'ok'
-- and 3 more
\`\`\``)
  })

  it('of a column has that column and its comment', () => {
    expect(cardMarkdown(CARD, 'mood', true)).toBe(`**Column** mood of table app\\.people

\`\`\`pgsql
mood app.mood DEFAULT 'ok'
\`\`\`

how`)
  })

  it('says where a name is not certain', () => {
    expect(cardMarkdown(CARD, null, false)).toContain('search path')
  })

  it('holds what would be Markdown, HTML or the end of its own fence', () => {
    const comment = '[a](http://b) <img src=x> ![c](d) `e`\n# f'
    const hostile = { ...CARD, signature: 'x\n```\n<b>', columns: [], columnCount: 0, comment }
    const text = cardMarkdown(hostile, null, true)
    expect(text).toContain('````pgsql\nx\n```\n<b>\n````')
    expect(text).toContain(String.raw`\[a\]\(http\:\/\/b\)`.replaceAll(String.raw`\/`, '/'))
    expect(text).toContain(String.raw`\<img src=x\>`)
    expect(escaped('\u202e')).not.toContain('\u202e')
  })
})
