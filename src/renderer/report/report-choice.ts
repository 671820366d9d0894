/** Which report the reader asked for last, and the way to its view. Small, so that commands may know it before the view is loaded. */
import { create } from 'zustand'
import type { ReportKindName } from '../../shared/report-model.ts'
import { requestFocus } from '../state/focus-request.ts'
import { navigate } from '../state/navigation.ts'

export interface ReportChoice {
  readonly kind: ReportKindName
  /** A source that the report is asked for of; null: of what is open. */
  readonly sourceId: string | null
  /** Counts the asking: each may begin the making. */
  readonly asked: number
  /** Whether it is to be made at once. */
  readonly atOnce: boolean
}

/** What was asked for. */
export const useReportChoice = create<ReportChoice>(() => ({
  kind: 'comparison',
  sourceId: null,
  asked: 0,
  atOnce: false,
}))

/** What commands may ask of the view while it is shown. */
export interface ReportActs {
  /** Saves the report in the formats that are chosen. */
  readonly save?: () => void
}

let acts: ReportActs = {}

/** The view says what can be done with what it shows; answers a function that ends it. */
export function ownReportActs(own: ReportActs): () => void {
  acts = own
  return () => {
    if (acts === own) acts = {}
  }
}

/** What can be done with the report that is shown. */
export function reportActs(): ReportActs {
  return acts
}

/** Shows the view of reports as it was left. */
export function showReport(): void {
  navigate({ kind: 'report' })
}

/** Shows the view with this kind chosen, of this source where one is given; begins the making where nothing else is to be chosen. */
export function askForReport(
  kind: ReportKindName,
  { sourceId = null, atOnce = false }: { readonly sourceId?: string | null; readonly atOnce?: boolean } = {},
): void {
  useReportChoice.setState(({ asked }) => ({ kind, sourceId, asked: asked + 1, atOnce }))
  showReport()
  if (atOnce) requestFocus('report')
}
