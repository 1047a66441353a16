/** The parts of WeChat's simulator (miniprogram-simulate) and its renderer that the harness touches. */
export interface RenderedNode {
  is?: string
  childNodes?: RenderedNode[]
  shadowRoot?: RenderedNode | null
  parentNode?: RenderedNode | null
  textContent?: string
  _vt?: { tagName?: string; attrs: { name: string; value: unknown }[]; event?: Record<string, object> }
}

export interface MountedComponent {
  _exparserNode: RenderedNode
  instance: Instance
  attach(parent: Element): void
  detach(): void
  triggerPageLifeTime(name: string): void
}

/** What the mini-program's own code sees as `this` in a page or a component. */
export interface Instance {
  route: string
  options: Record<string, string>
  setData(data: Record<string, unknown>, done?: () => void): void
  [method: string]: unknown
}

interface Definition {
  id: string
  tagName: string
  template: unknown
  [key: string]: unknown
}

interface Simulate {
  load(definition: Definition): string
}

/** Creates what `simulate` has loaded; its own `render` looks for styles by id, and our ids are paths. */
interface JComponent {
  create(id: string, properties?: object): MountedComponent
}

interface Exparser {
  Element: { isAttached(node: RenderedNode): boolean }
  Event: {
    create(name: string, detail: object, options: object): object
    dispatchEvent(target: RenderedNode, event: object): void
  }
}

export const simulate = require('miniprogram-simulate') as Simulate
export const jComponent = require('j-component') as JComponent
export const exparser = require('miniprogram-exparser') as Exparser

const builtIn =
  'view text image button input textarea scroll-view swiper swiper-item picker picker-view picker-view-column switch radio radio-group checkbox checkbox-group label form icon progress rich-text slider navigator cover-view cover-image map canvas video web-view page-meta root-portal block'.split(
    ' ',
  )

/** WeChat's own tags as empty frames around their children; called once a test file. */
export function registerBuiltInTags(): void {
  for (const name of builtIn) simulate.load({ id: name, tagName: `wx-${name}`, template: '<slot/>' })
}

export function isBuiltIn(node: RenderedNode): boolean {
  return node.is !== undefined && builtIn.includes(node.is)
}

/** wcc turns `aria-label` into `ariaLabel` but leaves `data-sid`: either spelling finds it. */
export function attribute(node: RenderedNode, name: string): unknown {
  const wanted = camelCase(name)
  const set = node._vt?.attrs.filter((attr) => camelCase(attr.name) === wanted && attr.value !== undefined)
  return set?.pop()?.value
}

const camelCased = new Map<string, string>()

function camelCase(name: string): string {
  const known = camelCased.get(name)
  if (known !== undefined) return known
  const made = name.replace(/-[a-z]/g, (pair) => pair.slice(1).toUpperCase())
  camelCased.set(name, made)
  return made
}

/** Compiles every WXML of the build with WeChat's compiler; answers the render function of one file. */
export function compileTemplates(root: string): (wxml: string) => unknown {
  const compiler = require('miniprogram-compiler') as {
    wxmlToJs(root: string, options: { maxBuffer: number }): string
  }
  Object.assign(window, { __webview_engine_version__: 0.02 })
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- wcc's output is the text of a script
  return new Function(compiler.wxmlToJs(root, { maxBuffer: 64 * 1024 * 1024 }))() as (wxml: string) => unknown
}
