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
  readonly place: string
  readonly failed: boolean
  readonly error: unknown
}

/** Around the view in the centre. The views themselves stay mounted from place to place. */
export class ViewBoundary extends Component<ViewBoundaryProps, ViewBoundaryState> {
  override readonly state: ViewBoundaryState = { place: this.props.place, failed: false, error: null }

  static getDerivedStateFromError(error: unknown): Partial<ViewBoundaryState> {
    return { failed: true, error }
  }

  static getDerivedStateFromProps(
    { place }: ViewBoundaryProps,
    state: ViewBoundaryState,
  ): ViewBoundaryState | null {
    return place === state.place ? null : { place, failed: false, error: null }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <div className={classes['failed']}>
        <FailureView
          failure={toFailure(this.state.error)}
          onRetry={() => this.setState({ failed: false, error: null })}
        />
      </div>
    )
  }
}
