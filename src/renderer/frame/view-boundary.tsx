/** Keeps a view that fails to draw from taking the window with it: says so, and lets the reader try again. */
import { Component, type ReactNode } from 'react'
import { toFailure } from '../rpc.ts'
import { FailureView } from '../ui/failure-view.tsx'
import classes from './centre.module.css'

export interface ViewBoundaryProps {
  /** What is shown; another place starts afresh. */
  readonly place: string
  readonly children: ReactNode
}

interface ViewBoundaryState {
  readonly error: unknown
  readonly failed: boolean
}

/** Around the view in the centre. The views themselves stay mounted from place to place. */
export class ViewBoundary extends Component<ViewBoundaryProps, ViewBoundaryState> {
  override readonly state: ViewBoundaryState = { error: null, failed: false }

  static getDerivedStateFromError(error: unknown): ViewBoundaryState {
    return { error, failed: true }
  }

  override componentDidUpdate(before: ViewBoundaryProps): void {
    if (this.state.failed && before.place !== this.props.place) this.setState({ error: null, failed: false })
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <div className={classes['failed']}>
        <FailureView
          failure={toFailure(this.state.error)}
          onRetry={() => this.setState({ error: null, failed: false })}
        />
      </div>
    )
  }
}
