/** One page of the preview. What was drawn stays until it is drawn anew. */
import { useEffect, useRef, useState } from 'react'
import type { Failure } from '../../shared/errors.ts'
import { isAbort, toFailure } from '../rpc.ts'
import { drawPage, type PageSize, type PdfFile } from './pdf-file.ts'
import classes from './pdf-preview.module.css'

export interface PdfPageProps {
  readonly file: PdfFile
  /** From 0. */
  readonly page: number
  /** Pixels to a point. */
  readonly scale: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** Called with a size that is other than thought. */
  readonly onSize: (page: number, size: PageSize) => void
}

export function PdfPage({ file, page, scale, top, width, height, onSize }: PdfPageProps) {
  const sheet = useRef<HTMLDivElement>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    drawPage(file, page + 1, scale, abort.signal).then(
      ({ elements: [picture, text], size }) => {
        if (abort.signal.aborted || picture === undefined || text === undefined) return
        picture.className = classes['picture'] ?? ''
        text.className = classes['text'] ?? ''
        sheet.current?.replaceChildren(picture, text)
        setFailure(null)
        onSize(page, size)
      },
      (error: unknown) => {
        if (!isAbort(error)) setFailure(toFailure(error))
      },
    )
    return () => abort.abort()
  }, [file, page, scale, onSize])
  return (
    <div
      role="group"
      aria-label={`Page ${page + 1} of ${file.pages}`}
      className={classes['page']}
      data-page={page + 1}
      style={{ top, width, height, '--total-scale-factor': scale } as React.CSSProperties}
    >
      <div ref={sheet} className={classes['sheet']} />
      {failure !== null && (
        <p role="alert" className={classes['pageFailure']}>
          This page could not be drawn: {failure.message}
        </p>
      )}
    </div>
  )
}
