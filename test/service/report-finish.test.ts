/** What settings say of every report: title, author, logo, notes, and parts that are left out with what is under them. */
import { describe, expect, it } from 'vitest'
import { finishedDocument, outlineOf } from '../../src/engine/service/report-finish.ts'
import type { ReportDocument, Section } from '../../src/engine/report/index.ts'
import type { ReportSettings } from '../../src/shared/report-model.ts'

const settings = (more: Partial<ReportSettings> = {}): ReportSettings => ({
  dumpscope: 'report',
  version: 1,
  ...more,
})
const section = (id: string | undefined, level: 1 | 2 | 3): Section => ({
  ...(id === undefined ? {} : { id }),
  title: `Part ${id ?? 'without'}`,
  level,
  blocks: [],
})
const document: ReportDocument = {
  title: 'Made by itself',
  subtitle: 'a.sql',
  date: '2026-03-01T00:00:00Z',
  fileStem: 'review',
  sections: [
    section('files', 1),
    section('tables', 1),
    section('large', 2),
    section(undefined, 3),
    section('small', 2),
    section('end', 1),
  ],
}
const ids = (made: ReportDocument): (string | undefined)[] => made.sections.map(({ id }) => id)

describe('the document of a report', () => {
  it('is as its kind wrote it where nothing is set', () => {
    expect(finishedDocument(document, settings())).toEqual(document)
  })

  it('loses a part with all that is under it, and nothing else', () => {
    expect(ids(finishedDocument(document, settings({ leaveOut: ['tables'] })))).toEqual(['files', 'end'])
    expect(ids(finishedDocument(document, settings({ leaveOut: ['large'] })))).toEqual([
      'files',
      'tables',
      'small',
      'end',
    ])
    expect(ids(finishedDocument(document, settings({ leaveOut: ['files', 'small', 'none'] })))).toEqual([
      'tables',
      'large',
      undefined,
      'end',
    ])
  })

  it('has title, author, logo and notes of the settings, the notes before all else', () => {
    const made = finishedDocument(
      document,
      settings({
        title: 'Ours',
        author: 'Anna',
        logo: 'data:image/png;base64,AA',
        notes: 'One.\n\n\nTwo,\nstill two.\n',
      }),
    )
    expect(made).toMatchObject({ title: 'Ours', author: 'Anna', logo: 'data:image/png;base64,AA' })
    expect(made.sections[0]).toEqual({
      id: 'report-notes',
      title: 'Notes',
      level: 1,
      blocks: [
        { type: 'paragraph', text: 'One.' },
        { type: 'paragraph', text: 'Two,\nstill two.' },
      ],
    })
    expect(made.sections).toHaveLength(document.sections.length + 1)
    expect(finishedDocument(document, settings({ notes: ' \n ' })).sections).toEqual(document.sections)
  })
})

describe('a document that is masked', () => {
  const secret = 'sk_live_51HxDefaultSecretKey0000'
  const telling: ReportDocument = {
    ...document,
    author: undefined,
    sections: [
      {
        ...section('tables', 1),
        blocks: [
          { type: 'paragraph', text: `Ask anna.schmidt@example.org for ${secret}.` },
          { type: 'list', items: ['plain', { text: secret, items: [`under ${secret}`] }] },
          { type: 'code', text: `DEFAULT '${secret}'`, language: 'sql' },
          {
            type: 'table',
            columns: [{ title: 'Name', align: 'left', share: 1 }],
            rows: [[secret], [{ text: 'x', place: { file: secret } }]],
          },
        ],
      },
    ],
    facts: { report: 'review', version: 1, deep: [{ text: secret, rows: 12 }] },
  }

  it('shows no secret and no address anywhere, and all else as it was', () => {
    const text = JSON.stringify(finishedDocument(telling, settings({ mask: true })))
    expect(text).not.toContain('51HxDefault')
    expect(text).not.toContain('schmidt')
    expect(text).toContain('sk_live_***')
    expect(JSON.parse(text)).toMatchObject({
      date: document.date,
      facts: { report: 'review', deep: [{ rows: 12 }] },
    })
    expect(finishedDocument(telling, settings()).sections).toEqual(telling.sections)
    expect(finishedDocument(document, settings({ mask: true }))).toEqual(document)
  })

  it('says who wrote it all the same', () => {
    const made = finishedDocument(telling, settings({ mask: true, author: 'anna.schmidt@example.org' }))
    expect(made.author).toBe('anna.schmidt@example.org')
  })
})

describe('the outline of a report', () => {
  it('has every part, and says which are left out, by themselves or with what they belong to', () => {
    const outline = outlineOf(document, settings({ leaveOut: ['tables'], title: 'Ours' }), [])
    expect(outline.title).toBe('Ours')
    expect(outline.parts.map(({ id, level, leftOut }) => [id, level, leftOut])).toEqual([
      ['files', 1, false],
      ['tables', 1, true],
      ['large', 2, true],
      ['small', 2, true],
      ['end', 1, false],
    ])
  })
})
