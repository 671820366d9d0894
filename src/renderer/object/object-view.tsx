/** One object. */
import type { Navigate } from '../state/navigation.ts'
export interface ObjectViewProps {
  readonly sourceId: string
  readonly objectKey: string
  readonly onNavigate: Navigate
}
export function ObjectView({ sourceId, objectKey }: ObjectViewProps) {
  return (
    <p>
      {sourceId} {objectKey}
    </p>
  )
}
