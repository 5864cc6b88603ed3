// @ts-check
// Lets a page of the site go by its own heading rather than by the name of its file.
import { Converter, ReflectionKind } from 'typedoc'

const heading = /^# (.+)\n+/

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const [title] = project.readme ?? []
    if (title) title.text = title.text.replace(heading, '')
    for (const page of project.getReflectionsByKind(ReflectionKind.Document)) {
      if (page.isDocument()) page.name = heading.exec(page.content[0]?.text ?? '')?.[1] ?? page.name
    }
  })
}
