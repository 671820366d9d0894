import { beforeEach, expect, test } from 'vitest'
import { useDocument } from '../../../src/renderer/document/document-store.ts'
import { NO_SETTINGS } from '../../../src/renderer/report/report-settings.ts'
import {
  beginWith,
  changeAreas,
  changeSettings,
  gatherKey,
  missingChoice,
  redoAreas,
  settingsOfDocument,
  takeSettings,
  takingPart,
  undoAreas,
  useReport,
} from '../../../src/renderer/report/report-store.ts'
import { useWorkspace } from '../../../src/renderer/state/workspace.ts'
import { DocumentSchema } from '../../../src/shared/document-model.ts'
import type { SourceSummary } from '../../../src/shared/model.ts'

const source = (sourceId: string, format: SourceSummary['format'] = 'plain'): SourceSummary =>
  ({ sourceId, format, path: `/${sourceId}.sql` }) as SourceSummary
const [A, B, MIGRATIONS] = [source('a'), source('b'), source('m', 'migrations')]

beforeEach(() => {
  useReport.setState(useReport.getInitialState())
  useDocument.setState({ report: {}, path: null, changed: false })
})

test('all open sources take part until the reader takes one out; a review is of one', () => {
  const state = useReport.getState()
  expect(takingPart(state, [A, B])).toEqual([A, B])
  expect(takingPart({ ...state, without: ['a'] }, [A, B])).toEqual([B])
  expect(takingPart({ ...state, kind: 'review' }, [A, B])).toEqual([A])
  expect(takingPart({ ...state, kind: 'review', reviewed: 'b' }, [A, B])).toEqual([B])
  expect(takingPart({ ...state, kind: 'review', reviewed: 'closed' }, [A, B])).toEqual([A])
})

test('what is still to be chosen is said', () => {
  expect(missingChoice('comparison', [A])).toMatch(/two sources/)
  expect(missingChoice('comparison', [A, B])).toBeNull()
  expect(missingChoice('migrations', [A, B])).toMatch(/folder of migrations/)
  expect(missingChoice('migrations', [A, MIGRATIONS])).toBeNull()
  expect(missingChoice('review', [])).toMatch(/source/)
})

test('a report is old when what was gathered would be another, not when it is only written otherwise', () => {
  const key = (): string => gatherKey(useReport.getState(), [A, B])
  const before = key()
  changeSettings({ title: 'T', areas: [{ name: 'x' }], leaveOut: ['y'] })
  expect(key()).toBe(before)
  changeSettings({ sources: [{ source: '/a.sql', role: 'live' }] })
  expect(key()).not.toBe(before)
  expect(gatherKey(useReport.getState(), [A])).not.toBe(key())
})

test('changes of areas are taken back and made again; a new one ends what was taken back', () => {
  const areas = (): unknown => useReport.getState().settings.areas
  changeAreas([{ name: 'one' }])
  changeAreas([{ name: 'two' }])
  changeSettings({ title: 'Stays' })
  undoAreas()
  expect(areas()).toEqual([{ name: 'one' }])
  undoAreas()
  expect(areas()).toBeUndefined()
  undoAreas()
  redoAreas()
  redoAreas()
  redoAreas()
  expect(areas()).toEqual([{ name: 'two' }])
  undoAreas()
  changeAreas([{ name: 'three' }])
  redoAreas()
  expect(areas()).toEqual([{ name: 'three' }])
  expect(useReport.getState().settings.title).toBe('Stays')
})

test('the document holds what is set, within its bounds, and brings it back', () => {
  changeSettings({ title: 'Shop', formats: ['md', 'pdf'], areas: [{ name: 'People', found: 'users' }] })
  const { report } = useDocument.getState()
  expect(DocumentSchema.shape.report.parse(report)).toEqual(report)
  expect(report).toMatchObject({ title: 'Shop', format: 'md' })
  expect(settingsOfDocument()).toMatchObject({
    title: 'Shop',
    formats: ['md', 'pdf'],
    areas: [{ name: 'People' }],
  })
  useDocument.setState({ path: '/other.dumpscope', report: { title: 'Another' } })
  expect(useReport.getState().settings).toEqual({ ...NO_SETTINGS, title: 'Another' })
})

test('what was kept from another time is no change of the document; what a file says is', () => {
  useDocument.setState({ path: '/x.dumpscope' })
  beginWith({ ...NO_SETTINGS, author: 'Kept' })
  expect(useDocument.getState().changed).toBe(false)
  takeSettings({ ...NO_SETTINGS, author: 'Loaded' }, '/report.json')
  expect(useDocument.getState().changed).toBe(true)
  expect(useReport.getState().file).toBe('/report.json')
})

test('nothing of a report is left when everything is closed', () => {
  useWorkspace.setState({ sources: [A] })
  changeSettings({ title: 'Shop' })
  useWorkspace.setState({ sources: [] })
  expect(useReport.getState().settings).toEqual(NO_SETTINGS)
})
