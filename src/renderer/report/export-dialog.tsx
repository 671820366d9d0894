/** Export. */
export interface ExportDialogProps {
  readonly comparisonId: string
  readonly opened: boolean
  readonly onClose: () => void
}
export function ExportDialog({ opened }: ExportDialogProps) {
  return opened ? <p>export</p> : null
}
