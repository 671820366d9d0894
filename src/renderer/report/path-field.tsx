/** A folder or file on the machine that holds the dumps: typed with completion, or chosen by the system's dialog. */
import { Autocomplete, Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toFailure } from '../rpc.ts'
import { chooseFiles, chooseFolder, hasFileDialog } from '../shell.ts'
import { tell } from '../state/notices.ts'
import { folderQuery } from '../state/queries.ts'
import classes from './report.module.css'

export interface PathFieldProps {
  readonly label: string
  readonly description: string
  readonly kind: 'folder' | 'file'
  /** '' where there is none. */
  readonly value: string
  readonly onChange: (path: string) => void
}

/** The folder that a typed path is in, with its last sign; '' while there is none. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

export function PathField({ label, description, kind, value, onChange }: PathFieldProps) {
  const [typing, setTyping] = useState(false)
  const folder = folderOf(value)
  const { data } = useQuery({ ...folderQuery(folder === '' ? undefined : folder), enabled: typing })
  const offered = (data?.entries ?? [])
    .filter((entry) => entry.kind === 'folder' || kind === 'file')
    // What is there in full needs no offer, which would stand in the way.
    .filter(({ path }) => path !== value)
    .map(({ path }) => path)
  const choose = async (): Promise<void> => {
    try {
      const [path] = await (kind === 'folder' ? chooseFolder() : chooseFiles())
      if (path !== undefined) onChange(path)
    } catch (error) {
      tell(toFailure(error))
    }
  }
  return (
    <div className={classes['path']}>
      <Autocomplete
        size="xs"
        label={label}
        description={description}
        placeholder={kind === 'folder' ? 'Path of a folder' : 'Path of a file'}
        className={classes['grow'] ?? ''}
        spellCheck={false}
        maxLength={4000}
        limit={50}
        data={offered}
        value={value}
        onChange={onChange}
        onFocus={() => setTyping(true)}
        onBlur={() => setTyping(false)}
      />
      {hasFileDialog && (
        <Button variant="default" onClick={() => void choose()}>
          Choose…
        </Button>
      )}
    </div>
  )
}
