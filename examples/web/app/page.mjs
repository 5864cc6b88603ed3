// @ts-check
import { byId } from './elements.mjs'
import { samples } from './samples.mjs'
import { tableResults } from './table-results.mjs'
import { textResults } from './text-results.mjs'
import { words } from './words.mjs'

const given = byId('given', HTMLTextAreaElement)
const summary = byId('summary', HTMLElement)
const results = byId('results', HTMLElement)
const language = byId('language', HTMLButtonElement)

/** @type {'vi-VN' | 'en'} */
let locale = 'vi-VN'
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting

/** @param {keyof typeof words} name */
const say = (name) => words[name][locale === 'en' ? 'en' : 'vi']
const kind = () =>
  document.querySelector('input[name="kind"]:checked')?.getAttribute('value') === 'table' ? 'table' : 'text'

function show() {
  clearTimeout(waiting)
  if (given.value.trim() === '') {
    summary.textContent = say('nothing')
    results.replaceChildren()
    return
  }
  const shown = (kind() === 'table' ? tableResults : textResults)(given.value, { locale, say })
  summary.textContent = shown.summary
  results.replaceChildren(...shown.nodes)
}

function speak() {
  document.documentElement.lang = locale === 'en' ? 'en' : 'vi'
  document.title = say('title')
  language.textContent = say('language')
  language.lang = locale === 'en' ? 'vi' : 'en'
  for (const place of document.querySelectorAll('[data-say]')) {
    const name = place.getAttribute('data-say')
    if (name !== null && name in words) place.textContent = say(/** @type {keyof typeof words} */ (name))
  }
  show()
}

language.addEventListener('click', () => {
  locale = locale === 'en' ? 'vi-VN' : 'en'
  speak()
})
byId('check', HTMLButtonElement).addEventListener('click', show)
byId('sample', HTMLButtonElement).addEventListener('click', () => {
  given.value = samples[kind()]
  show()
})
byId('clear', HTMLButtonElement).addEventListener('click', () => {
  given.value = ''
  show()
  given.focus()
})
given.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(show, 250)
})
for (const choice of document.querySelectorAll('input[name="kind"]')) {
  choice.addEventListener('change', () => {
    given.classList.toggle('table', kind() === 'table')
    if (Object.values(samples).includes(given.value)) given.value = samples[kind()]
    show()
  })
}

speak()
