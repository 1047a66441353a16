import { type RenderedNode, attribute } from './exparser'

interface Compound {
  tag?: string
  id?: string
  classes: string[]
  attributes: { name: string; value?: string }[]
}

const piece = /^([a-z][\w-]*)|#([\w-]+)|\.([\w-]+)|\[([\w-]+)(?:=["']?([^"'\]]*)["']?)?\]/y

/** tag, #id, .class, [attribute], [attribute=value], and descendants by a space. */
export function matcher(selector: string): (node: RenderedNode, ancestors: RenderedNode[]) => boolean {
  const compounds = split(selector).map(parse).reverse()
  const [last, ...outer] = compounds
  return (node, ancestors) => {
    if (!last || !fits(node, last)) return false
    const left = [...ancestors]
    return outer.every((compound) => {
      while (left.length > 0) {
        const ancestor = left.pop()
        if (ancestor && fits(ancestor, compound)) return true
      }
      return false
    })
  }
}

function split(selector: string): string[] {
  return selector.trim().match(/(?:\[[^\]]*\]|\S)+/g) ?? []
}

function parse(text: string): Compound {
  const compound: Compound = { classes: [], attributes: [] }
  piece.lastIndex = 0
  while (piece.lastIndex < text.length) {
    const at = piece.lastIndex
    const [, tag, id, className, name, value] = piece.exec(text) ?? []
    if (piece.lastIndex === 0) throw new Error(`the harness cannot read the selector ${text} from ${at}`)
    if (tag) compound.tag = tag
    if (id) compound.id = id
    if (className) compound.classes.push(className)
    if (name) compound.attributes.push({ name, value })
  }
  return compound
}

function fits(node: RenderedNode, { tag, id, classes, attributes }: Compound): boolean {
  return (
    (tag === undefined || node.is === tag) &&
    (id === undefined || attribute(node, 'id') === id) &&
    classes.every((name) => classesOf(node).includes(name)) &&
    attributes.every(({ name, value }) => {
      const actual = attribute(node, name)
      return value === undefined ? Boolean(actual) : String(actual ?? '') === value
    })
  )
}

function classesOf(node: RenderedNode): string[] {
  return String(attribute(node, 'class') ?? '').split(/\s+/)
}
