/** What the settings say of every report, whatever its kind: title, author, logo, notes, and parts that are left out. */
import type { ReportOutline, ReportSettings, ReportedArea } from '../../shared/report-model.ts'
import { maskWithin } from '../analysis/index.ts'
import type { ReportDocument, Section } from '../report/index.ts'

/** The part that the settings' notes become. */
const NOTES = 'report-notes'

/** The document as it is printed. `settings.logo` must be a data: URL by now. */
export function finishedDocument(document: ReportDocument, settings: ReportSettings): ReportDocument {
  const titled = titledDocument(settings.mask === true ? maskedDocument(document) : document, settings)
  const { logo = document.logo, author = document.author } = settings
  return {
    ...titled,
    ...(author === undefined ? {} : { author }),
    ...(logo === undefined ? {} : { logo }),
    sections: remaining(titled.sections, settings),
  }
}

/** What the document has, before anything is left out. */
export function outlineOf(
  document: ReportDocument,
  settings: ReportSettings,
  areas: readonly ReportedArea[],
): ReportOutline {
  const { title, sections } = titledDocument(
    settings.mask === true ? maskedDocument(document) : document,
    settings,
  )
  const left = new Set(remaining(sections, settings))
  return {
    title,
    parts: sections.flatMap((section) => {
      const { id, title: name, level } = section
      return id === undefined ? [] : [{ id, title: name, level, leftOut: !left.has(section) }]
    }),
    areas: [...areas],
  }
}

function titledDocument(document: ReportDocument, { title, notes }: ReportSettings): ReportDocument {
  const paragraphs = (notes ?? '').split(/\n\s*\n/u).filter((text) => text.trim() !== '')
  const foreword: Section = {
    id: NOTES,
    title: 'Notes',
    level: 1,
    blocks: paragraphs.map((text) => ({ type: 'paragraph', text: text.trim() })),
  }
  return {
    ...document,
    title: title ?? document.title,
    sections: paragraphs.length === 0 ? document.sections : [foreword, ...document.sections],
  }
}

/**
 * The document with what looks secret or like an e-mail address covered, wherever it stands: in definitions that are
 * quoted, in names, in facts. Values of rows were masked by their columns when they were gathered.
 */
function maskedDocument({ date, fileStem, ...document }: ReportDocument): ReportDocument {
  return { ...masked(document), date, fileStem }
}

function masked<T>(value: T): T {
  if (typeof value === 'string') return maskWithin(value) as T
  if (Array.isArray(value)) return value.map(masked) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, masked(one)])) as T
}

/** Sections but those that are left out, each with what stands under it. */
function remaining(sections: readonly Section[], { leaveOut = [] }: ReportSettings): Section[] {
  const gone = new Set(leaveOut)
  let under = Number.POSITIVE_INFINITY
  return sections.filter(({ id, level }) => {
    if (level > under) return false
    const isGone = id !== undefined && gone.has(id)
    under = isGone ? level : Number.POSITIVE_INFINITY
    return !isGone
  })
}
