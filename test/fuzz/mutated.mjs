// @ts-check
/** @typedef {import('./random.mjs').Random} Random */

/** Pieces on which readers of Vietnamese figures may stumble. */
const pieces = [
  ...[
    '0',
    '9',
    '12.345',
    '1.234,5',
    '0,05',
    '3.69.60',
    '-',
    '−',
    '–',
    '+',
    '%',
    '‰',
    '/',
    ',',
    '.',
    '..',
    '...',
    ';',
    ':',
    '(',
    ')',
  ],
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\u00a0',
    '\u202f',
    '\u200b',
    '\u2060',
    '\ufeff',
    '\u202e',
    '\u200e',
    '\0',
    '\ud800',
    '\u0301',
  ],
  ...[
    '１２',
    '٣',
    'Ⅳ',
    '½',
    'm²',
    'm2',
    'tỷ đồng',
    'triệu',
    'nghìn',
    'ha',
    'hộ',
    'lượt người',
    'tấn',
    'điểm phần trăm',
    'lần',
  ],
  ...[
    'tăng ',
    'giảm ',
    'đạt ',
    'bằng ',
    'vượt ',
    'so với cùng kỳ',
    'dự toán',
    'trong đó',
    'từ ',
    ' đến ',
    'trên ',
    'dưới ',
    'lần lượt ',
  ],
  ...['năm 2021', 'quý IV', '6 tháng', 'giai đoạn 2021-2025', '2020-S1', '2020-01-01/P9M', '31/2/2021', 'ngày 30/6'],
  ...[
    '<sup>1</sup>',
    '**',
    '|',
    '<td>',
    '<tr><td>',
    '"',
    "'",
    '\\',
    '=1+1',
    '@',
    '{',
    '}',
    '[',
    ']',
    'null',
    '__proto__',
    'constructor',
  ],
  ...['1e9', '1e9000000000000000', '0x1F', 'NaN', 'Infinity', '9'.repeat(65), '1'.repeat(300), `1${'.000'.repeat(40)}`],
]

/** @type {readonly ((text: string, random: Random, other: string) => string)[]} */
const changes = [
  (text, random) => cut(text, random, ''),
  (text, random) => cut(text, random, random.pick(pieces)),
  (text, random) => insert(text, random, random.pick(pieces)),
  (text, random) => insert(text, random, random.pick(pieces)),
  (text, random) => insert(text, random, String.fromCharCode(random.below(0x10000))),
  (text, random) => insert(text, random, slice(text, random)),
  (text, random) => insert(text, random, slice(text, random).repeat(1 + random.below(40))),
  (text, random, other) => text.slice(0, random.below(text.length)) + other.slice(random.below(other.length)),
  (text, random) => text.replace(/\d/g, (digit) => (random.below(3) === 0 ? String(random.below(10)) : digit)),
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  (text) => [...text].reverse().join(''),
]

/** @type {(text: string, random: Random, piece: string) => string} */
function insert(text, random, piece) {
  const at = random.below(text.length + 1)
  return text.slice(0, at) + piece + text.slice(at)
}

/** @type {(text: string, random: Random, piece: string) => string} */
function cut(text, random, piece) {
  const at = random.below(text.length)
  return text.slice(0, at) + piece + text.slice(at + 1 + random.below(12))
}

/** @type {(text: string, random: Random) => string} */
function slice(text, random) {
  const at = random.below(text.length)
  return text.slice(at, at + 1 + random.below(30))
}

/**
 * A text made from the seeds of a door by a few changes.
 *
 * @param {readonly string[]} seeds
 * @param {Random} random
 */
export function mutated(seeds, random) {
  let text = random.pick(seeds)
  for (let left = 1 + random.below(6); left > 0; left -= 1)
    text = random.pick(changes)(text, random, random.pick(seeds))
  return text.slice(0, 20_000)
}
