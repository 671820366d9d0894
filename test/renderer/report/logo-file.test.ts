import { expect, test } from 'vitest'
import { readLogo } from '../../../src/renderer/report/logo-file.ts'
import { ReportSettingsSchema } from '../../../src/shared/report-model.ts'

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

test('a PNG becomes the text that settings hold, byte by byte', async () => {
  const bytes = Uint8Array.from({ length: 20_003 }, (_, at) => PNG[at] ?? at % 256)
  const read = await readLogo(new Blob([bytes]))
  if (!('logo' in read)) throw new Error(read.refusal)
  expect(read.logo.startsWith('data:image/png;base64,')).toBe(true)
  expect(Buffer.from(read.logo.slice(read.logo.indexOf(',') + 1), 'base64').equals(bytes)).toBe(true)
})

test('the largest picture that is taken is one that settings hold', async () => {
  const read = await readLogo(new Blob([Uint8Array.from([0xff, 0xd8, 0xff]), new Uint8Array(2_199_997)]))
  if (!('logo' in read)) throw new Error(read.refusal)
  expect(ReportSettingsSchema.safeParse({ logo: read.logo }).success).toBe(true)
  expect(await readLogo(new Blob([new Uint8Array(2_200_001)]))).toHaveProperty('refusal')
})

test('what only has the name of a picture is refused', async () => {
  expect(await readLogo(new File(['<svg/>'], 'logo.png'))).toEqual({
    refusal: 'The file is neither a PNG nor a JPEG.',
  })
})
