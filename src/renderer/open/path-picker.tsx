/**
 * Choosing files where the shell has no dialog: the folders of the machine on
 * which the engine runs, by mouse or keyboard. Two files chosen are compared.
 */
import { Button, Modal, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconArrowUp, IconFile, IconFolder } from '@tabler/icons-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { toFailure } from '../rpc.ts'
import { useDialogs } from '../state/dialogs.ts'
import { openPaths } from '../state/opening.ts'
import { folderQuery } from '../state/queries.ts'
import { countOf, formatTime } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { SizeFigure } from '../ui/size-figure.tsx'
import classes from './path-picker.module.css'

interface Entry {
  readonly name: string
  readonly path: string
  readonly kind: 'file' | 'folder'
  readonly bytes: number
  readonly modified: string
}

const LAST_FOLDER = 'dumpscope.folder'

function close(): void {
  useDialogs.setState({ picker: false })
}

/** The dialog; drawn while it stands open. */
export function PathPicker() {
  const opened = useDialogs((state) => state.picker)
  return (
    <Modal opened={opened} onClose={close} title="Open dumps" size={760} centered>
      {opened && <Picker onClose={close} />}
    </Modal>
  )
}

function Picker({ onClose }: { readonly onClose: () => void }) {
  const [folder, setFolder] = useState<string | undefined>(
    () => localStorage.getItem(LAST_FOLDER) ?? undefined,
  )
  const [typed, setTyped] = useState<string | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [active, setActive] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const { data, error, refetch } = useQuery(folderQuery(folder))

  const go = (path: string): void => {
    setFolder(path)
    setTyped(null)
    setActive(0)
    list.current?.scrollTo({ top: 0 })
  }
  const open = (paths: readonly string[]): void => {
    if (paths.length === 0) return
    if (data !== undefined) localStorage.setItem(LAST_FOLDER, data.path)
    onClose()
    void openPaths(paths, 'older first')
  }
  const toggle = (path: string): void =>
    setChosen((paths) => (paths.includes(path) ? paths.filter((other) => other !== path) : [...paths, path]))
  // A path typed may be a folder to go to or a file to open: what stands in its folder tells.
  const submitTyped = (): void => {
    const path = (typed ?? '').trim()
    const known = data?.entries.find((entry) => entry.path === path)
    if (path === '') return
    if (known?.kind === 'file' || (known === undefined && /\.[a-z0-9]+$/iu.test(path))) open([path])
    else go(path)
  }
  const entries: readonly Entry[] = data?.entries ?? []
  const onKeyDown = (event: KeyboardEvent): void => {
    const entry = entries[active]
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + 10,
      PageUp: active - 10,
      Home: 0,
      End: entries.length - 1,
    }
    const to = moves[event.key]
    if (to !== undefined) {
      event.preventDefault()
      setActive(Math.max(0, Math.min(entries.length - 1, to)))
    } else if (event.key === ' ' && entry?.kind === 'file') {
      event.preventDefault()
      toggle(entry.path)
    } else if (event.key === 'Enter' && entry !== undefined) {
      event.preventDefault()
      if (entry.kind === 'folder') go(entry.path)
      else open(chosen.length > 0 ? chosen : [entry.path])
    } else if (event.key === 'Backspace' && data?.parent != null) {
      event.preventDefault()
      go(data.parent)
    }
  }
  useEffect(() => {
    document.getElementById(`picker-entry-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [active])

  return (
    <div className={classes['picker']}>
      <form
        className={classes['path']}
        onSubmit={(event) => {
          event.preventDefault()
          submitTyped()
        }}
      >
        <Button
          variant="default"
          leftSection={<IconArrowUp size={14} />}
          disabled={data?.parent == null}
          title="Backspace"
          onClick={() => data?.parent != null && go(data.parent)}
        >
          Up
        </Button>
        <TextInput
          aria-label="Folder or file"
          className={classes['field']}
          value={typed ?? data?.path ?? folder ?? ''}
          onChange={(event) => setTyped(event.currentTarget.value)}
          spellCheck={false}
        />
        <Button type="submit" variant="default" disabled={typed === null}>
          Go
        </Button>
      </form>
      {error !== null && (
        <FailureView
          failure={toFailure(error)}
          onRetry={() => void refetch()}
          {...(data === undefined && folder !== undefined ? { onClose: () => setFolder(undefined) } : {})}
        />
      )}
      <div className={classes['head']} aria-hidden>
        <span>Name</span>
        <span className={classes['size']}>Size</span>
        <span>Modified</span>
      </div>
      <div
        ref={list}
        role="listbox"
        aria-label="Files and folders"
        aria-multiselectable
        tabIndex={0}
        data-autofocus
        aria-activedescendant={entries.length > 0 ? `picker-entry-${active}` : undefined}
        className={classes['list']}
        onKeyDown={onKeyDown}
      >
        {entries.length === 0 && data !== undefined && (
          <div className={classes['nothing']}>Nothing is in this folder.</div>
        )}
        {entries.map((entry, index) => (
          <div
            key={entry.path}
            id={`picker-entry-${index}`}
            role="option"
            aria-selected={chosen.includes(entry.path)}
            data-active={index === active || undefined}
            className={classes['entry']}
            title={visibleText(entry.name)}
            onClick={() => {
              setActive(index)
              if (entry.kind === 'folder') go(entry.path)
              else toggle(entry.path)
            }}
            onDoubleClick={() => entry.kind === 'file' && open([entry.path])}
          >
            {entry.kind === 'folder' ? (
              <IconFolder size={16} stroke={1.5} aria-label="Folder" />
            ) : (
              <IconFile size={16} stroke={1.5} aria-label="File" />
            )}
            <span className={classes['name']}>{visibleText(entry.name)}</span>
            <span className={classes['size']}>
              {entry.kind === 'file' && <SizeFigure bytes={entry.bytes} />}
            </span>
            <span className={classes['time']}>{formatTime(entry.modified)}</span>
          </div>
        ))}
      </div>
      <div className={classes['foot']}>
        <span className={classes['hint']}>
          {chosen.length === 0
            ? 'Click or Space chooses, Enter opens; two files are compared.'
            : `${countOf(chosen.length, 'file')} chosen`}
        </span>
        <Button
          variant="default"
          disabled={data === undefined}
          title="A directory archive, or a folder of migrations"
          onClick={() => data !== undefined && open([data.path])}
        >
          Open this folder
        </Button>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button disabled={chosen.length === 0} onClick={() => open(chosen)}>
          {chosen.length === 2 ? 'Open and compare' : 'Open'}
        </Button>
      </div>
    </div>
  )
}
