// @ts-check

/**
 * An element with its attributes and children; texts go in as text, never as markup.
 * @param {string} name @param {Record<string, string>} attributes @param {(Node | string)[]} children
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** @template {Element} E @param {string} id @param {{ new (): E }} kind @returns {E} */
export function byId(id, kind) {
  const found = document.getElementById(id)
  if (found instanceof kind) return found
  throw new Error(`#${id} is missing`)
}

/**
 * Bars beside their names and exact texts; a length is drawn from a double.
 * @param {{ name: string, share: number, amount: string, stated?: boolean }[]} rows
 */
export function bars(rows) {
  const longest = Math.max(1, ...rows.map(({ share }) => share))
  const cells = rows.flatMap(({ name, share, amount, stated = false }) => {
    const bar = element('div', { class: stated ? 'bar stated' : 'bar' })
    bar.style.width = `${(Math.max(0, share) / longest) * 100}%`
    return [
      element('span', {}, name),
      element('div', { class: 'track', 'aria-hidden': 'true' }, bar),
      element('span', { class: 'amount' }, amount),
    ]
  })
  return element('div', { class: 'bars' }, ...cells)
}
