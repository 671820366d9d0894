/**
 * Choosing files where the shell has no dialog: the folders of the machine on
 * which the engine runs and what was opened lately, by mouse or keyboard. Two
 * files chosen are compared.
 */
import { Button, Checkbox, Modal, SegmentedControl, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconArrowUp } from '@tabler/icons-react'
import { useState } from 'react'
import type { Failure } from '../../shared/errors.ts'
import { rpc, toFailure } from '../rpc.ts'
import { useDialogs } from '../state/dialogs.ts'
import { openPaths } from '../state/opening.ts'
import { folderQuery } from '../state/queries.ts'
import { recentQuery } from '../state/recent.ts'
import { countOf } from '../text/figure.ts'
import { FailureView } from '../ui/failure-view.tsx'
import classes from './path-picker.module.css'
import { shownEntries, sortedBy, typedFile, type Entry } from './picker-entries.ts'
import { PickerList } from './picker-list.tsx'
import { keepPickerMemory, pickerMemory, type PickerMemory } from './picker-memory.ts'

function close(): void {
  useDialogs.setState({ picker: false })
}

/** The dialog; drawn while it stands open. */
export function PathPicker() {
  const opened = useDialogs((state) => state.picker)
  return (
    <Modal opened={opened} onClose={close} title="Open dumps" size={760} centered>
      {opened && <Picker />}
    </Modal>
  )
}

function Picker() {
  const [memory, setMemory] = useState<PickerMemory>(pickerMemory)
  const [place, setPlace] = useState<'folder' | 'recent'>('folder')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [at, setAt] = useState(0)
  /** The folder that was left upwards: its line is where the reader goes on. */
  const [cameFrom, setCameFrom] = useState<string | null>(null)
  /** Of folders gone to: what is being typed outlives a listing that comes, and no going. */
  const [visits, setVisits] = useState(0)
  const { data, error, refetch } = useQuery(folderQuery(memory.folder ?? undefined))
  const recent = useQuery(recentQuery)
  const isRecent = place === 'recent'
  const entries = isRecent
    ? (recent.data ?? []).map(recentEntry)
    : shownEntries((data?.entries ?? []).map(folderEntry), memory.order, memory.hidden)
  const origin = cameFrom === null ? -1 : entries.findIndex(({ path }) => path === cameFrom)
  const active = Math.min(origin < 0 ? at : origin, Math.max(0, entries.length - 1))

  const remember = (changed: Partial<PickerMemory>): void => {
    const next = { ...memory, ...changed }
    setMemory(next)
    keepPickerMemory(next)
  }
  const moveTo = (index: number): void => {
    setAt(index)
    setCameFrom(null)
  }
  const go = (folder: string | null, from: string | null = null): void => {
    remember({ folder })
    setPlace('folder')
    setAt(0)
    setCameFrom(from)
    setVisits((before) => before + 1)
  }
  const up = (): void => {
    if (!isRecent && data?.parent != null) go(data.parent, data.path)
  }
  const open = (paths: readonly string[]): void => {
    if (paths.length === 0) return
    if (data !== undefined && !isRecent) remember({ folder: data.path })
    close()
    void openPaths(paths, 'older first')
  }
  return (
    <div className={classes['picker']}>
      <PathField
        key={visits}
        path={data?.path ?? memory.folder ?? ''}
        onFolder={go}
        onFile={(path) => open([path])}
        onUp={data?.parent == null || isRecent ? null : up}
      />
      <div className={classes['places']}>
        <SegmentedControl
          size="xs"
          aria-label="Where to choose from"
          value={place}
          onChange={(value) => {
            setPlace(value === 'recent' ? 'recent' : 'folder')
            moveTo(0)
          }}
          data={[
            { value: 'folder', label: 'This folder' },
            { value: 'recent', label: 'Opened lately' },
          ]}
        />
        <Checkbox
          size="xs"
          label="Hidden files"
          checked={memory.hidden}
          disabled={isRecent}
          onChange={(event) => remember({ hidden: event.currentTarget.checked })}
        />
      </div>
      {error !== null && !isRecent && (
        <FailureView
          failure={toFailure(error)}
          onRetry={() => void refetch()}
          {...(data === undefined && memory.folder !== null ? { onClose: () => go(null) } : {})}
        />
      )}
      <PickerList
        entries={entries}
        chosen={chosen}
        active={active}
        order={isRecent ? null : memory.order}
        nothing={
          isRecent ? 'Nothing was opened yet.' : data === undefined ? null : 'Nothing is in this folder.'
        }
        onSort={(by) => remember({ order: sortedBy(memory.order, by) })}
        onActive={moveTo}
        onToggle={(path) =>
          setChosen((paths) =>
            paths.includes(path) ? paths.filter((other) => other !== path) : [...paths, path],
          )
        }
        onOpen={(entry) => {
          if (entry.kind === 'file') open(chosen.length > 0 ? chosen : [entry.path])
          else go(entry.path)
        }}
        onUp={up}
      />
      <div className={classes['foot']}>
        <span className={classes['hint']}>
          {chosen.length === 0
            ? 'Click or Space chooses, Enter opens; two files are compared.'
            : `${countOf(chosen.length, 'file')} chosen`}
        </span>
        <Button
          variant="default"
          disabled={data === undefined || isRecent}
          title="A directory archive, or a folder of migrations"
          onClick={() => data !== undefined && open([data.path])}
        >
          Open this folder
        </Button>
        <Button variant="default" onClick={close}>
          Cancel
        </Button>
        <Button disabled={chosen.length === 0} onClick={() => open(chosen)}>
          {chosen.length === 2 ? 'Open and compare' : 'Open'}
        </Button>
      </div>
    </div>
  )
}

interface PathFieldProps {
  readonly path: string
  readonly onFolder: (folder: string) => void
  readonly onFile: (file: string) => void
  /** Null where there is no folder above. */
  readonly onUp: (() => void) | null
}

/** The folder as text, which can be typed over: a folder is gone to, a file is opened. */
function PathField({ path, onFolder, onFile, onUp }: PathFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const submit = async (): Promise<void> => {
    const wanted = (typed ?? path).trim()
    if (wanted === '') return
    try {
      const listing = await rpc.files.list({ path: wanted })
      const file = typedFile(wanted, listing.entries.map(folderEntry))
      if (file !== null) onFile(file)
      else {
        setTyped(null)
        setFailure(null)
        onFolder(listing.path)
      }
    } catch (error) {
      setFailure(toFailure(error))
    }
  }
  return (
    <form
      className={classes['path']}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Button
        variant="default"
        leftSection={<IconArrowUp size={14} />}
        disabled={onUp === null}
        title="Backspace"
        onClick={() => onUp?.()}
      >
        Up
      </Button>
      <TextInput
        aria-label="Folder or file"
        className={classes['field']}
        value={typed ?? path}
        error={failure?.message}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setFailure(null)
        }}
        spellCheck={false}
      />
      <Button type="submit" variant="default" disabled={typed === null}>
        Go
      </Button>
    </form>
  )
}

interface Listed {
  readonly name: string
  readonly path: string
  readonly kind: 'file' | 'folder'
  readonly bytes: number
  readonly modified: string
}

function folderEntry({ bytes, ...entry }: Listed): Entry {
  return { ...entry, bytes: entry.kind === 'file' ? bytes : null }
}

/** The name says which, and the folder where: two dumps of one name are told apart. */
function recentEntry(one: {
  readonly path: string
  readonly kind: 'file' | 'folder'
  readonly opened: string
}): Entry {
  const parts = one.path.split(/[\\/]/u)
  const name = parts.pop() ?? one.path
  return {
    name: `${name} — ${parts.join('/') || '/'}`,
    path: one.path,
    kind: one.kind,
    bytes: null,
    modified: one.opened,
  }
}
