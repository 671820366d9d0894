/** What the reader has printed on the report: title, author, notes, logo. */
import { Button, FileButton, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { visibleText } from '../text/visible-text.ts'
import { readLogo } from './logo-file.ts'
import { Panel } from './panel.tsx'
import classes from './report.module.css'
import { changeSettings, useReport } from './report-store.ts'

export interface PrintedFieldsProps {
  /** The title that the report has where none is given. */
  readonly ownTitle: string
}

export function PrintedFields({ ownTitle }: PrintedFieldsProps) {
  const { title = '', author = '', notes = '', logo } = useReport((state) => state.settings)
  return (
    <Panel title="Printed on it">
      <div className={classes['stack']}>
        <TextInput
          label="Title"
          placeholder={visibleText(ownTitle)}
          maxLength={200}
          value={title}
          onChange={(event) => changeSettings({ title: event.currentTarget.value })}
        />
        <TextInput
          label="Author"
          maxLength={200}
          value={author}
          onChange={(event) => changeSettings({ author: event.currentTarget.value })}
        />
        <Textarea
          size="xs"
          label="Notes"
          description="Printed at the beginning."
          autosize
          minRows={2}
          maxRows={8}
          maxLength={20_000}
          value={notes}
          onChange={(event) => changeSettings({ notes: event.currentTarget.value })}
        />
        <Logo logo={logo} />
      </div>
    </Panel>
  )
}

function Logo({ logo }: { readonly logo: string | undefined }) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const take = async (file: File | null): Promise<void> => {
    if (file === null) return
    const read = await readLogo(file)
    setRefusal('refusal' in read ? read.refusal : null)
    if ('logo' in read) changeSettings({ logo: read.logo })
  }
  return (
    <div>
      <div className={classes['label']} id="report-logo">
        Logo
      </div>
      <div className={classes['logo']} role="group" aria-labelledby="report-logo">
        {logo !== undefined &&
          (logo.startsWith('data:') ? (
            <img src={logo} alt="The logo" className={classes['picture']} />
          ) : (
            <span className={classes['name']} title={visibleText(logo)}>
              {visibleText(logo)}
            </span>
          ))}
        <FileButton accept="image/png,image/jpeg" onChange={(file) => void take(file)}>
          {(props) => (
            <Button {...props} variant="default">
              {logo === undefined ? 'Choose a PNG or JPEG…' : 'Another…'}
            </Button>
          )}
        </FileButton>
        {logo !== undefined && (
          <Button variant="subtle" color="gray" onClick={() => changeSettings({ logo: undefined })}>
            Remove
          </Button>
        )}
      </div>
      {refusal !== null && (
        <p role="alert" className={classes['refusal']}>
          {refusal}
        </p>
      )}
    </div>
  )
}
