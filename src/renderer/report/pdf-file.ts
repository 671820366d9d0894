/**
 * The PDF library: a file opened by its worker, and a page drawn with the text
 * that lies over it. All of it is the window's own code; nothing is fetched
 * from elsewhere, and nothing is compiled at run time.
 */
import {
  getDocument,
  GlobalWorkerOptions,
  RenderingCancelledException,
  TextLayer,
  type PDFDocumentProxy,
} from 'pdfjs-dist'
import PdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker'
import { abortError } from '../rpc/failure.ts'

/** A PDF that is open. `close` frees what it holds. */
export interface PdfFile {
  readonly pages: number
  /** Width and height of the first page in points. */
  readonly first: PageSize
  readonly document: PDFDocumentProxy
  readonly close: () => void
}

/** In points: 72 to the inch. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** Pixels of the window to a point, at full size. */
export const PIXELS_PER_POINT = 96 / 72
/** The most pixels that a drawn page takes; a larger one is drawn coarser. */
const MOST_PIXELS = 16_000_000

/** Opens a PDF; rejects with an AbortError where it is no longer wanted. */
export async function openPdf(content: Blob, signal: AbortSignal): Promise<PdfFile> {
  GlobalWorkerOptions.workerPort ??= new PdfWorker()
  const data = await content.arrayBuffer()
  if (signal.aborted) throw abortError()
  const loading = getDocument({
    data,
    // The report's own fonts and pictures need none of what these would fetch or compile.
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
  })
  const close = (): void => void loading.destroy()
  signal.addEventListener('abort', close, { once: true })
  try {
    const document = await loading.promise
    const page = await document.getPage(1)
    const { width, height } = page.getViewport({ scale: 1 })
    if (signal.aborted) throw abortError()
    return { pages: document.numPages, first: { width, height }, document, close }
  } catch (error) {
    if (signal.aborted) throw abortError()
    close()
    throw error
  } finally {
    signal.removeEventListener('abort', close)
  }
}

/** A page as elements: its picture, and its text over it, which can be selected. */
export interface DrawnPage {
  readonly elements: readonly HTMLElement[]
  readonly size: PageSize
}

/** Draws a page (from 1) at so many pixels to a point. Rejects with an AbortError where it is no longer wanted. */
export async function drawPage(
  { document: pdf }: PdfFile,
  number: number,
  scale: number,
  signal: AbortSignal,
): Promise<DrawnPage> {
  try {
    const page = await pdf.getPage(number)
    if (signal.aborted) throw abortError()
    const viewport = page.getViewport({ scale })
    const fine = Math.min(
      globalThis.devicePixelRatio,
      Math.sqrt(MOST_PIXELS / (viewport.width * viewport.height)),
    )
    const canvas = document.createElement('canvas')
    canvas.width = Math.floor(viewport.width * fine)
    canvas.height = Math.floor(viewport.height * fine)
    canvas.setAttribute('aria-hidden', 'true')
    const drawing = page.render({ canvas, viewport, transform: [fine, 0, 0, fine, 0, 0] })
    const text = document.createElement('div')
    const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport })
    const stop = (): void => {
      drawing.cancel()
      layer.cancel()
    }
    signal.addEventListener('abort', stop, { once: true })
    try {
      await Promise.all([drawing.promise, layer.render()])
    } finally {
      signal.removeEventListener('abort', stop)
    }
    const { width, height } = page.getViewport({ scale: 1 })
    return { elements: [canvas, text], size: { width, height } }
  } catch (error) {
    if (signal.aborted || error instanceof RenderingCancelledException) throw abortError()
    throw error
  }
}
