/** One thing that is risky about a change, and which of two is the worse. */
import type { RiskLevel, RiskReason } from '../../shared/overview-model.ts'
import { CHANGE_RISKS, RISK_LEVELS } from '../../shared/overview-model.ts'

/** A reason. */
export function reason(risk: RiskReason['risk'], level: RiskLevel, text: string): RiskReason {
  return { risk, level, text }
}

/** By level, then in the order of `CHANGE_RISKS`: what destroys comes before what may fail, and that before what opens. */
export function worseFirst(a: RiskReason, b: RiskReason): number {
  return (
    RISK_LEVELS.indexOf(a.level) - RISK_LEVELS.indexOf(b.level) ||
    CHANGE_RISKS.indexOf(a.risk) - CHANGE_RISKS.indexOf(b.risk)
  )
}
