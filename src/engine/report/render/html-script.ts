/**
 * The one script of reports in HTML: it narrows the rows of tables, opens and
 * closes parts, and opens all for paper. It is the same text in every report,
 * holds nothing of any dump, and the file's policy allows it alone, by its hash.
 * Without it everything is there, only not narrowed.
 */
export const REPORT_SCRIPT = `
'use strict'
const tools = document.querySelector('.tools')
const box = tools.querySelector('input')
const said = tools.querySelector('[role=status]')
const parts = [...document.querySelectorAll('details.part')]
const rows = [...document.querySelectorAll('table.rows > tbody > tr')]
const texts = []
let timer = 0
let before = null

function narrow() {
  const wanted = box.value.trim().toLowerCase()
  if (texts.length === 0) for (const row of rows) texts.push(row.textContent.toLowerCase())
  let shown = 0
  const hit = new Set()
  for (const [index, row] of rows.entries()) {
    const found = texts[index].includes(wanted)
    row.hidden = !found
    if (found) shown++
    if (found && wanted !== '') hit.add(row.parentNode)
  }
  for (const table of document.querySelectorAll('table.rows')) {
    const body = table.tBodies[0]
    table.hidden = wanted !== '' && body.rows.length > 0 && !hit.has(body)
    if (table.tFoot) table.tFoot.hidden = wanted !== ''
  }
  if (wanted !== '' && before === null) before = parts.map((part) => part.open)
  if (wanted !== '') for (const part of parts) part.open = [...part.querySelectorAll('tbody')].some((body) => hit.has(body))
  if (wanted === '' && before !== null) {
    for (const [index, part] of parts.entries()) part.open = before[index]
    before = null
  }
  const count = new Intl.NumberFormat('en')
  said.textContent = wanted === '' ? '' : count.format(shown) + ' of ' + count.format(rows.length) + ' rows; sums are not shown while rows are narrowed'
}

box.addEventListener('input', () => {
  clearTimeout(timer)
  timer = setTimeout(narrow, rows.length > 5000 ? 250 : 60)
})
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || box.value === '') return
  box.value = ''
  narrow()
  event.preventDefault()
})
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target === box) return
  box.focus()
  event.preventDefault()
})
for (const button of tools.querySelectorAll('button'))
  button.addEventListener('click', () => {
    for (const part of parts) part.open = button.value === 'open'
  })
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  for (let part = target; part; part = part.parentElement) if (part.tagName === 'DETAILS') part.open = true
  if (target) target.scrollIntoView()
}
addEventListener('hashchange', reveal)
let onScreen = null
addEventListener('beforeprint', () => {
  if (box.value.trim() !== '') return
  onScreen = parts.map((part) => part.open)
  for (const part of parts) part.open = true
})
addEventListener('afterprint', () => {
  if (onScreen !== null) for (const [index, part] of parts.entries()) part.open = onScreen[index]
  onScreen = null
})
tools.hidden = rows.length === 0 && parts.length === 0
if (location.hash !== '') reveal()
`
