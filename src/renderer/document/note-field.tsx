/** What the reader writes about an object: plain text, kept as it is written. */
import { Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { LONGEST_NOTE, type Note } from '../../shared/document-model.ts'
import type { Scope } from '../../shared/model.ts'
import { rpc, toFailure } from '../rpc.ts'
import { tell } from '../state/notices.ts'
import { queryClient } from '../state/queries.ts'
import { scopeKey } from '../state/workspace.ts'
import classes from './document.module.css'
import { notesQuery, placedNotesQuery } from './note-queries.ts'
import { markChanged, unkeptNotes } from './document-store.ts'

/** Milliseconds without a key after which a note is kept. */
const PAUSE = 600

export interface NoteFieldProps extends Pick<Note, 'kind' | 'name' | 'database'> {
  readonly scope: Scope
}

export function NoteField(props: NoteFieldProps) {
  const { scope, kind, name, database } = props
  const { data } = useQuery(notesQuery(scope))
  if (data === undefined) return null
  const kept = data.find((note) => note.kind === kind && note.name === name && note.database === database)
  return (
    <Field key={`${scopeKey(scope)} ${kind} ${name} ${database ?? ''}`} {...props} kept={kept?.text ?? ''} />
  )
}

function Field({ scope, kind, name, database, kept }: NoteFieldProps & { readonly kept: string }) {
  const [text, setText] = useState(kept)
  const [open, setOpen] = useState(kept !== '')
  const isLeaving = useRef(false)
  // Stands before what it tells: at the end its clearing up runs first.
  useLayoutEffect(() => {
    isLeaving.current = false
    return () => {
      isLeaving.current = true
    }
  }, [])
  useEffect(() => {
    if (text === kept) return undefined
    const keep = async (): Promise<void> => {
      clearTimeout(timer)
      unkeptNotes.delete(keep)
      try {
        const notes = await rpc.documents.note({ scope, kind, name, database, text })
        queryClient.setQueryData(notesQuery(scope).queryKey, notes)
        await queryClient.invalidateQueries({ queryKey: placedNotesQuery(scope).queryKey })
      } catch (error) {
        tell(toFailure(error))
      }
    }
    const timer = setTimeout(() => void keep(), PAUSE)
    unkeptNotes.add(keep)
    markChanged()
    return () => {
      clearTimeout(timer)
      // Leaving the object within the pause keeps the last words all the same.
      if (unkeptNotes.has(keep) && isLeaving.current) void keep()
      unkeptNotes.delete(keep)
    }
  }, [scope, kind, name, database, text, kept])
  if (!open) {
    return (
      <button type="button" className={classes['add']} onClick={() => setOpen(true)}>
        Add a note
      </button>
    )
  }
  return (
    <Textarea
      className={classes['note']}
      aria-label="Note"
      placeholder="A note on this object, for you and for the report"
      autosize
      minRows={1}
      maxRows={6}
      maxLength={LONGEST_NOTE}
      autoFocus={kept === ''}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  )
}
