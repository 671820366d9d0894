/** The way from what is looked at to the report about it. */
import { Button } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import type { ReportKindName } from '../../shared/report-model.ts'
import { askForReport } from './report-choice.ts'

export interface ReportLinkProps {
  readonly kind: ReportKindName
  readonly words: string
  /** The source that it is about; of what is open unless given. */
  readonly sourceId?: string
}

export function ReportLink({ kind, words, sourceId }: ReportLinkProps) {
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      leftSection={<IconFileText size={14} stroke={1.75} />}
      onClick={() => askForReport(kind, sourceId === undefined ? {} : { sourceId })}
    >
      {words}
    </Button>
  )
}
