/** A PDF that is open as long as it is shown; the one before stays until the next is there. */
import { useEffect, useState } from 'react'
import type { Failure } from '../../shared/errors.ts'
import { isAbort, toFailure } from '../rpc.ts'
import { openPdf, type PdfFile } from './pdf-file.ts'

export interface ShownPdf {
  readonly file: PdfFile | null
  /** What `file` was opened from. */
  readonly content: Blob | null
  readonly failure: Failure | null
}

/** Opens what is given; null closes nothing that is shown. */
export function usePdfFile(content: Blob | null): ShownPdf {
  const [shown, setShown] = useState<ShownPdf>({ file: null, content: null, failure: null })
  useEffect(() => {
    if (content === null) return undefined
    const abort = new AbortController()
    openPdf(content, abort.signal).then(
      (file) => setShown({ file, content, failure: null }),
      (error: unknown) => {
        if (!isAbort(error)) setShown((before) => ({ ...before, failure: toFailure(error) }))
      },
    )
    return () => abort.abort()
  }, [content])
  const { file } = shown
  useEffect(() => () => file?.close(), [file])
  return shown
}
