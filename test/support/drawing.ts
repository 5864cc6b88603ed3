import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import type { VegaLiteSpec } from '../../src/display/index.ts'

/** A drawing, and what the libraries complained of. */
export type Drawing = { readonly svg: string; readonly complaints: readonly string[] }

/** Draws a chart without a screen. */
export async function draw(spec: VegaLiteSpec): Promise<Drawing> {
  const complaints: string[] = []
  const complain = (...args: readonly unknown[]) => {
    complaints.push(args.join(' '))
    return logger
  }
  const quiet = () => logger
  const logger = { level: () => 0, error: complain, warn: complain, info: quiet, debug: quiet } as never
  // The specification is plain JSON of our own; the compiler checks it.
  const { spec: vega } = compile(JSON.parse(JSON.stringify(spec)) as TopLevelSpec, { logger })
  const view = new View(parse(vega), { renderer: 'none', logger })
  const svg = await view.toSVG()
  view.finalize()
  return { svg, complaints }
}

/** Something drawn: what it is, what a screen reader says of it, and how it looks. */
export type Mark = {
  readonly kind: string
  readonly says: string
  readonly text: string
  readonly x: number
  readonly width: number
  readonly fill: string
}

/** The marks of a drawing of these kinds, in the order in which they are drawn. */
export function marksIn({ svg }: Drawing, ...kinds: readonly string[]): readonly Mark[] {
  return elementsIn(parseFragment(svg)).flatMap((element) => {
    const value = (name: string) => element.attrs.find((each) => each.name === name)?.value ?? ''
    const kind = value('aria-roledescription')
    const [, x = '0', width = '0'] = /^M([-.\d]+),[-.\d]+h([-.\d]+)/.exec(value('d')) ?? []
    const [, moved = x] = /^translate\(([-.\d]+)/.exec(value('transform')) ?? []
    const mark = { kind, says: value('aria-label'), text: textOf(element), x: Number(moved), width: Number(width) }
    return kinds.includes(kind) ? [{ ...mark, fill: value('fill') }] : []
  })
}

type Element = DefaultTreeAdapterTypes.Element

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): readonly Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []))
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'tagName' in child ? textOf(child) : ''))
    .join('')
}
