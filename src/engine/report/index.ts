/** Reports: one document model, and its renderers. */
import type { ReportFormat } from '../../shared/model.ts'
import type { ReportDocument, RenderedReport } from './document.ts'
import { renderHtml } from './render/html.ts'
import { renderJson } from './render/json.ts'
import { renderMarkdown } from './render/markdown.ts'

export type { RenderedReport, ReportDocument, Section } from './document.ts'
export { reportKind } from './report-kinds.ts'
export type { ReportFacts } from './report-kinds.ts'
export type { GatherOptions, ReportKind, ReportSource, ReviewedPair } from './report-kind.ts'

/** The document as a file of a format. */
export async function renderReport(document: ReportDocument, format: ReportFormat): Promise<RenderedReport> {
  const made = (mediaType: string, bytes: Uint8Array<ArrayBuffer>): RenderedReport => ({
    fileName: `${document.fileStem}-${document.date.slice(0, 10)}.${format}`,
    mediaType,
    bytes,
  })
  const utf8 = (text: string): Uint8Array<ArrayBuffer> =>
    new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>
  switch (format) {
    case 'md':
      return made('text/markdown', utf8(renderMarkdown(document)))
    case 'html':
      return made('text/html', utf8(renderHtml(document)))
    case 'json':
      return made('application/json', utf8(renderJson(document)))
    case 'pdf': {
      // Loaded where it is wanted: pdfmake takes a while to load.
      const { renderPdf } = await import('./render/pdf.ts')
      return made('application/pdf', await renderPdf(document))
    }
  }
}
