import { files, read, there } from './tree'

const built = /(^|\/)(dist|\.local|coverage|test-results|node_modules)(\/|$)/
const room = /^(\.\/)?(shared|cloudfunctions|miniprogram|test|\.ci)(\/|$)/
const file = /^[\w./-]+\.(ts|tsx|mjs|cjs|json|md|png|css|scss)$/
const pattern = /[*<>{}…]/

/** Links to files, and inline code that looks like a file or begins with a room. */
function pathsInProse(markdown: string): string[] {
  const prose = markdown.replace(/^```[^]*?^```/gm, '')
  const links = [...prose.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '')
  const quoted = [...prose.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? '')
  return [
    ...links.filter((path) => !/^[a-z]+:/.test(path)),
    ...quoted.filter((path) => room.test(path) || file.test(path)),
  ]
}

/** The map: fences without a language, one or more paths a line before two blanks, deeper lines inside the line above. */
function pathsInMaps(markdown: string): string[] {
  const maps = [...markdown.matchAll(/^```(?:text)?\n([^]*?)^```/gm)].map((match) => match[1] ?? '')
  return maps.flatMap((map) => {
    const above: { indent: number; path: string }[] = []
    return map.split('\n').flatMap((line) => {
      const indent = line.search(/\S/)
      while (above.length > 0 && (above.at(-1)?.indent ?? 0) >= indent) above.pop()
      const here = (line.trim().split(/\s{2,}/)[0] ?? '').split(/\s+/)
      const paths = here
        .filter((token) => token.endsWith('/') || file.test(token))
        .map((token) => (above.at(-1)?.path ?? '') + token)
      const folder = paths.findLast((path) => path.endsWith('/'))
      if (folder !== undefined) above.push({ indent, path: folder })
      return paths
    })
  })
}

const pages = files().filter((path) => /(^|\/)README\.md$/.test(path))
const testReadme = pages.length > 0 ? test.each(pages) : test.skip.each(['README.md'])

testReadme('every path that %s names exists', (page) => {
  const folder = page.slice(0, -'README.md'.length)
  const named = [...pathsInProse(read(page)), ...pathsInMaps(read(page))]
  const missing = named
    .filter((path) => !pattern.test(path) && !built.test(path))
    .filter((path) => !there(path) && !there(folder + path))
  expect(missing).toEqual([])
})

const diagrams = ['test/golden/message-states.mmd', 'test/golden/suggestion-states.mmd']

test.each(diagrams)('the state diagram %s in README.md is generated from its transition table', (diagram) => {
  expect(read('README.md')).toContain(read(diagram).trim())
})
