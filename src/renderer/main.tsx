/** The window's start: styles, providers, and the first look for work. */
import '@mantine/core/styles.layer.css'
import './tokens.css'
import './global.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { everyCommand } from './commands/all-commands.ts'
import { setCommands } from './commands/registry.ts'
import { themeManager } from './state/preferences.ts'
import { queryClient } from './state/queries.ts'
import { cssVariables, theme } from './theme.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no place for the window')

setCommands(everyCommand)
createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      colorSchemeManager={themeManager}
    >
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
