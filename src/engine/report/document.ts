/** The one model of a report: what it says, not how a page looks. Texts are plain; renderers escape them. */

/** Where in a file something stands that a report says. */
export interface Place {
  /** A file's name as the report's list of files has it, or a path within a folder that it names. */
  readonly file: string
  /** From 1. */
  readonly line?: number | undefined
  /** From 0, within the file. */
  readonly byte?: number | undefined
}

/** How something is to be taken. A renderer colours it or sets it off; paper may be grey, so the text must say it too. */
export type Tone = 'bad' | 'caution' | 'good' | 'quiet'

/** A cell that is more than its text. */
export interface RichCell {
  readonly text: string
  readonly tone?: Tone | undefined
  /** Set in the font of code. */
  readonly code?: boolean | undefined
  /** Printed behind the text, small. */
  readonly place?: Place | undefined
}

export type Cell = string | RichCell

/** A column of a table. `share` is how much of the width it should have beside the others. */
export interface TableColumn {
  readonly title: string
  readonly align: 'left' | 'right'
  readonly share: number
}

/** An item of a list, with what stands under it. */
export interface ListItem {
  readonly text: string
  readonly tone?: Tone | undefined
  readonly place?: Place | undefined
  readonly items?: readonly (string | ListItem)[] | undefined
}

/** One bar of a chart; `text` is its value as it is printed, with the unit. */
export interface ChartBar {
  readonly label: string
  readonly value: number
  readonly text: string
  readonly tone?: Tone | undefined
}

/** One line of a chart over the steps of a series; null where a step has no value. */
export interface ChartLine {
  readonly label: string
  readonly values: readonly (number | null)[]
  /** The values as they are printed, one for each step. */
  readonly texts: readonly string[]
}

/** One piece of a section. */
export type Block =
  | { readonly type: 'paragraph'; readonly text: string }
  | {
      readonly type: 'list'
      readonly items: readonly (string | ListItem)[]
      readonly ordered?: boolean | undefined
    }
  | {
      readonly type: 'code'
      readonly text: string
      /** 'diff' where absent. */
      readonly language?: 'diff' | 'sql' | 'json' | 'text' | undefined
    }
  | { readonly type: 'callout'; readonly tone: 'note' | 'caution' | 'critical'; readonly text: string }
  | {
      readonly type: 'table'
      readonly columns: readonly TableColumn[]
      readonly rows: readonly (readonly Cell[])[]
      /** Stands below the rows, set off. */
      readonly sum?: readonly string[] | undefined
    }
  /** Figures set large, in one line. */
  | {
      readonly type: 'figures'
      readonly figures: readonly {
        readonly label: string
        readonly value: string
        readonly tone?: Tone | undefined
      }[]
    }
  /** Bars under each other, the longest as wide as the page. */
  | { readonly type: 'bars'; readonly title: string; readonly bars: readonly ChartBar[] }
  /** Small charts side by side, one for each line, all over the same steps. */
  | {
      readonly type: 'series'
      readonly title: string
      readonly steps: readonly string[]
      readonly lines: readonly ChartLine[]
    }

/** A part with a heading; `level` 1 is a chapter. */
export interface Section {
  /** By which it is switched off: lower case, digits and hyphens, the same from run to run. A part without one cannot be. */
  readonly id?: string | undefined
  readonly title: string
  readonly level: 1 | 2 | 3
  readonly blocks: readonly Block[]
  /** Whether it begins closed where a reader can open it; on paper it is all there. */
  readonly closed?: boolean | undefined
}

/** A whole report. */
export interface ReportDocument {
  readonly title: string
  readonly subtitle: string
  readonly author?: string | undefined
  /** A PNG or JPEG as a data: URL, checked before it comes here. */
  readonly logo?: string | undefined
  /** ISO 8601. */
  readonly date: string
  /** For the file: letters, digits and hyphens, no ending. */
  readonly fileStem: string
  readonly sections: readonly Section[]
  /** What the report was written from, for programs: it is what JSON has beside the sections. */
  readonly facts?:
    | { readonly report: string; readonly version: number; readonly [name: string]: unknown }
    | undefined
}

/** A file that a renderer made. */
export interface RenderedReport {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array<ArrayBuffer>
}
