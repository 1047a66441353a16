import { files, read, there } from './tree'

const built = /(^|\/)(dist|\.local|coverage|test-results|node_modules)(\/|$)/
const room = /^(\.\/)?(shared|cloudfunctions|miniprogram|test|\.ci)(\/|$)/
const file = /^[\w./-]+\.(ts|tsx|mjs|cjs|json|md|png|css|scss)$/

/** Paths a page names: links to files, and inline code that looks like a file or begins with a room. */
function namedPaths(markdown: string): string[] {
  const prose = markdown.replace(/^```[^]*?^```/gm, '')
  const links = [...prose.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '')
  const quoted = [...prose.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? '')
  return [
    ...links.filter((path) => !/^[a-z]+:/.test(path)),
    ...quoted.filter((path) => room.test(path) || file.test(path)),
  ].filter((path) => !/[*<>{}…]/.test(path) && !built.test(path))
}

const pages = files().filter((path) => /(^|\/)README\.md$/.test(path))

test.each(pages.length > 0 ? pages : ['README.md'])('every path that %s names exists', (page) => {
  if (!there(page)) return
  const folder = page.slice(0, -'README.md'.length)
  const missing = namedPaths(read(page)).filter((path) => !there(path) && !there(folder + path))
  expect(missing).toEqual([])
})
