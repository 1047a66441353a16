import { type RenderedNode, attribute, exparser, isBuiltIn } from './exparser'
import { matcher } from './selector'
import { isStill, still, turn } from './still'

/** One element of the rendered page, as a test handles it. */
export class WeappNode {
  constructor(readonly node: RenderedNode) {}

  attr(name: string): unknown {
    return attribute(this.node, name)
  }

  /** What is written in it; parts that stand in boxes of their own are separated by a space. */
  text(): string {
    return textOf(this.node).replace(/\s+/g, ' ').trim()
  }

  $(selector: string): WeappNode {
    return firstOf(this.$$(selector), selector)
  }

  $$(selector: string): WeappNode[] {
    return findAll(this.node, selector)
  }

  /** Whether something happens on this event; WXML binds only where Taro has a handler. */
  listensTo(event: string): boolean {
    return this.node._vt?.event?.[event] !== undefined
  }

  /** Fires one WeChat event, at once when the app is still, then lets it render. */
  async fire(name: string, detail: object = {}): Promise<void> {
    if (!isStill()) await still()
    if (!exparser.Element.isAttached(this.node))
      throw new Error(`${name}: what was found is not on the screen any more, find it again\n${this.text()}`)
    const options = { bubbles: true, capturePhase: true, composed: true, extraFields: { touches: [] } }
    exparser.Event.dispatchEvent(this.node, exparser.Event.create(name, detail, options))
    await settle()
  }

  tap(): Promise<void> {
    return this.fire('tap')
  }

  input(value: string): Promise<void> {
    return this.fire('input', { value, cursor: value.length })
  }
}

/** Until what was just done is drawn. What the cloud must answer first is for `waitFor`. */
export async function settle(): Promise<void> {
  await turn()
  await still()
}

/** All nodes that match, in document order, inside nested components too. */
export function findAll(root: RenderedNode, selector: string): WeappNode[] {
  const found: WeappNode[] = []
  const fits = matcher(selector)
  walk(root, [], (node, ancestors) => {
    if (fits(node, ancestors)) found.push(new WeappNode(node))
  })
  return found
}

export function firstOf(nodes: WeappNode[], what: string): WeappNode {
  const [first] = nodes
  if (!first) throw new Error(`nothing on the page matches ${what}`)
  return first
}

type Visit = (node: RenderedNode, ancestors: RenderedNode[]) => void

function walk(node: RenderedNode, ancestors: RenderedNode[], visit: Visit): void {
  if (node._vt && node.childNodes) visit(node, ancestors)
  for (const child of childrenOf(node)) walk(child, [...ancestors, node], visit)
}

/** A WeChat tag holds its children itself, a component of ours holds them in its shadow tree. */
function childrenOf(node: RenderedNode): RenderedNode[] {
  const holder = node.shadowRoot && !isBuiltIn(node) ? node.shadowRoot : node
  return holder.childNodes ?? []
}

function textOf(node: RenderedNode): string {
  if (!node.childNodes) return node.textContent ?? ''
  const inside = childrenOf(node).map(textOf).join('')
  return node.is === 'view' || node.is === 'button' ? ` ${inside} ` : inside
}
