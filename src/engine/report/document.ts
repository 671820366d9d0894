/** The one model of a report: what it says, not how a page looks. Texts are plain; renderers escape them. */

/** A column of a table. `share` is how much of the width it should have beside the others. */
export interface TableColumn {
  readonly title: string
  readonly align: 'left' | 'right'
  readonly share: number
}

/** One piece of a section. */
export type Block =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'callout'; readonly tone: 'note' | 'caution'; readonly text: string }
  | {
      readonly type: 'table'
      readonly columns: readonly TableColumn[]
      readonly rows: readonly (readonly string[])[]
      /** Stands below the rows, set off. */
      readonly sum?: readonly string[]
    }
  /** Figures set large, in one line. */
  | {
      readonly type: 'figures'
      readonly figures: readonly { readonly label: string; readonly value: string }[]
    }

/** A part with a heading; `level` 1 is a chapter. */
export interface Section {
  readonly title: string
  readonly level: 1 | 2
  readonly blocks: readonly Block[]
}

/** A whole report. */
export interface ReportDocument {
  readonly title: string
  readonly subtitle: string
  /** ISO 8601. */
  readonly date: string
  /** For the file: letters, digits and hyphens, no ending. */
  readonly fileStem: string
  readonly sections: readonly Section[]
}

/** A file that a renderer made. */
export interface RenderedReport {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array<ArrayBuffer>
}
