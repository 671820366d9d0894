/** A diagram taken out of the window: as a picture, as a drawing, as text for other tools. */
import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { saveFile } from '../ui/save-file.ts'
import { svgDocument, type DrawingFacts, type Highlight } from './diagram-drawing.ts'
import { dbmlText, mermaidText } from './diagram-text.ts'
import type { DrawnTables } from './diagram-words.ts'
import type { DiagramLayout } from './elk-graph.ts'
import { paletteOf } from './palette.ts'
import { pngOf, possibleScale } from './png-image.ts'

export interface ExportMenuProps {
  readonly layout: DiagramLayout | null
  readonly drawn: DrawnTables
  readonly facts: DrawingFacts
  readonly highlight: Highlight | null
  /** Without its ending. */
  readonly fileName: string
  readonly scheme: 'light' | 'dark'
  readonly onTold: (message: string) => void
  readonly onFailed: (error: unknown) => void
}

export function ExportMenu(props: ExportMenuProps) {
  const { layout, drawn, facts, highlight, fileName, scheme, onTold, onFailed } = props
  const svg = (theme: 'light' | 'dark'): string =>
    layout === null ? '' : svgDocument(layout, paletteOf(theme), facts, highlight)
  const saveSvg = (theme: 'light' | 'dark'): void =>
    saveFile(new Blob([svg(theme)], { type: 'image/svg+xml' }), `${fileName}.svg`)
  const savePng = async (wished: number): Promise<void> => {
    if (layout === null) return
    const scale = possibleScale(layout.width, layout.height, wished)
    try {
      saveFile(await pngOf(svg(scheme), scale), `${fileName}.png`)
      if (scale < wished)
        onTold(
          `The picture is ${Math.round(scale * 100)} % of the drawing: larger ones cannot be made. SVG has no such limit.`,
        )
    } catch (error) {
      onFailed(error)
    }
  }
  const copy = async (text: string, what: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      onTold(`${what} copied.`)
    } catch (error) {
      onFailed(error)
    }
  }
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          variant="default"
          disabled={layout === null}
          leftSection={<IconDownload size={14} stroke={1.75} />}
        >
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => saveSvg('light')}>SVG, light</Menu.Item>
        {scheme === 'dark' && <Menu.Item onClick={() => saveSvg('dark')}>SVG, as shown</Menu.Item>}
        <Menu.Item onClick={() => void savePng(1)}>PNG</Menu.Item>
        <Menu.Item onClick={() => void savePng(2)}>PNG, twice the size</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void copy(mermaidText(drawn), 'Mermaid text')}>Copy as Mermaid</Menu.Item>
        <Menu.Item onClick={() => void copy(dbmlText(drawn), 'DBML')}>Copy as DBML</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
