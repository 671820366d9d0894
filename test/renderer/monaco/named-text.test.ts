/** What stands at a place of a definition. */
import { describe, expect, it } from 'vitest'
import { NamedText, nameAt } from '../../../src/renderer/monaco/named-text.ts'
import type { DefinitionNames } from '../../../src/shared/definition-model.ts'

const NAMES: DefinitionNames = {
  characters: 40,
  unread: null,
  targets: [{ key: '/table/t', kind: 'table', name: 't', column: null }],
  names: [
    { start: 2, end: 5, target: 0, certain: true },
    { start: 9, end: 12, target: 0, certain: false },
  ],
  outline: [],
}
const OF = { sourceId: 's', key: 'k', onGo: () => undefined, onUses: () => undefined }

describe('the name at a place', () => {
  it('is the one that it is in or just behind', () => {
    const starts = [0, 2, 4, 5, 6, 9, 12, 13].map((offset) => nameAt(NAMES.names, offset)?.start ?? null)
    expect(starts).toEqual([null, 2, 2, 2, null, 9, 9, null])
    expect(nameAt([], 3)).toBeNull()
  })

  it('is found in a part of a definition, whatever its lines end with', async () => {
    // The part begins at 7: the second name stands in its second line.
    const text = new NamedText('x\r\nyyy', 7 - 1, OF, Promise.resolve(NAMES))
    expect(text.knownAt({ lineNumber: 2, column: 1 })).toBeNull()
    expect(await text.at({ lineNumber: 2, column: 1 })).toMatchObject({
      certain: false,
      from: { lineNumber: 2, column: 1 },
      to: { lineNumber: 2, column: 4 },
    })
    expect(text.knownAt({ lineNumber: 2, column: 1 })).not.toBeNull()
    expect([text.holds(5), text.holds(6), text.holds(12), text.holds(13)]).toEqual([false, true, true, false])
  })

  it('is none where names could not be read', async () => {
    const text = new NamedText('abc', 0, OF, Promise.reject(new Error('gone')))
    expect(await text.at({ lineNumber: 1, column: 3 })).toBeNull()
    expect(await text.all()).toBeNull()
  })
})
