/** The dialogs of documents: where to save one, and what to do about sources that are not as they were. */
import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { FoundSource, OpenedDocument } from '../../shared/document-model.ts'
import { rpc, toFailure } from '../rpc.ts'
import { tell } from '../state/notices.ts'
import { letterOf } from '../state/workspace.ts'
import { formatSize } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { SourceLetter } from '../ui/source-letter.tsx'
import classes from './document.module.css'
import {
  documentName,
  downloadDocument,
  openSourcesOf,
  saveDocumentAt,
  suggestedPath,
  useDocument,
} from './document-store.ts'

export function DocumentDialogs() {
  const { saving, asking, changed } = useDocument()
  useEffect(() => {
    if (!changed) return undefined
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [changed])
  const closeSaving = (): void => useDocument.setState({ saving: false })
  const closeAsking = (): void => useDocument.setState({ asking: null })
  return (
    <>
      <Modal opened={saving} onClose={closeSaving} title="Save the comparison" size={620} centered>
        {saving && <SaveForm />}
      </Modal>
      <Modal
        opened={asking !== null}
        onClose={closeAsking}
        title="Where are the sources?"
        size={700}
        centered
      >
        {asking !== null && <MovedSources key={asking.path} opened={asking} />}
      </Modal>
    </>
  )
}

function SaveForm() {
  const [path, setPath] = useState(suggestedPath)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void saveDocumentAt(path)
      }}
    >
      <p className={classes['words']}>
        The document holds where the dumps are, their names, what you decided and your notes; none of their
        rows.
      </p>
      <TextInput
        label="File, on the machine that holds the dumps"
        data-autofocus
        spellCheck={false}
        maxLength={4000}
        value={path}
        onChange={(event) => setPath(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" size="xs" onClick={() => void downloadDocument()}>
          Download instead
        </Button>
        <Button type="submit" size="xs" disabled={path.trim() === ''}>
          Save
        </Button>
      </Group>
    </form>
  )
}

function MovedSources({ opened }: { readonly opened: OpenedDocument }) {
  const [found, setFound] = useState<readonly FoundSource[]>(opened.sources)
  const look = async (place: number, path: string): Promise<void> => {
    const { fingerprint = '' } = opened.document.sources[place] ?? {}
    try {
      const next = await rpc.documents.check({ path, fingerprint })
      setFound((old) => old.map((one, at) => (at === place ? next : one)))
    } catch (error) {
      tell(toFailure(error))
    }
  }
  return (
    <>
      <p className={classes['words']}>
        {documentName(opened.path)} was saved over files that are not all as they were.
      </p>
      <ul className={classes['sources']}>
        {opened.document.sources.map((source, place) => (
          <li key={`${source.path} ${source.fingerprint}`}>
            <SourceLetter letter={letterOf(place)} />
            <div>
              <strong>{visibleText(source.fileName)}</strong> {formatSize(source.bytes)}
              <SourcePlace
                name={source.fileName}
                was={source.path}
                found={found[place] ?? { state: 'missing', path: null }}
                onLook={(path) => void look(place, path)}
              />
            </div>
          </li>
        ))}
      </ul>
      <Group justify="flex-end" mt="md">
        <Button
          size="xs"
          disabled={found.every(({ path }) => path === null)}
          onClick={() => void openSourcesOf(opened, found)}
        >
          {found.every(({ state }) => state === 'there') ? 'Open' : 'Open all the same'}
        </Button>
      </Group>
    </>
  )
}

interface SourcePlaceProps {
  readonly name: string
  readonly was: string
  readonly found: FoundSource
  readonly onLook: (path: string) => void
}

function SourcePlace({ name, was, found: { state, path }, onLook }: SourcePlaceProps) {
  const [typed, setTyped] = useState(was)
  if (state === 'there') return <p className={classes['words']}>As it was, {visibleText(path ?? '')}</p>
  return (
    <form
      className={classes['place']}
      onSubmit={(event) => {
        event.preventDefault()
        onLook(typed)
      }}
    >
      <p className={classes['words']} role="status">
        {state === 'changed'
          ? `${visibleText(path ?? '')} is another file, or was changed since.`
          : 'It is not where it was, nor beside the document.'}
      </p>
      <TextInput
        size="xs"
        aria-label={`Where ${visibleText(name)} is`}
        spellCheck={false}
        maxLength={4000}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" size="xs">
        Look there
      </Button>
    </form>
  )
}
