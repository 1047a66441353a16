import fs from 'node:fs'
import path from 'node:path'
import { type Instance, type MountedComponent, compileTemplates, jComponent, simulate } from './exparser'

type Functions = Record<string, (...values: unknown[]) => unknown>
type Config = Record<string, unknown> & { data?: object }

export interface OpenPage {
  path: string
  component: MountedComponent
  tabBar?: MountedComponent
}

export interface SetDataEntry {
  page: string
  bytes: number
}

/** Takes the definitions that the bundle registers and puts their rendered trees into the document. */
export class Stage {
  readonly setDataLog: SetDataEntry[] = []
  private readonly template: (wxml: string) => unknown
  private readonly registered = new Set<string>()
  private registering = ''

  constructor(
    private readonly root: string,
    private readonly run: (file: string) => unknown,
  ) {
    this.template = compileTemplates(root)
  }

  /** `Page(config)`: its functions become methods, the rest is the page's own. */
  definePage = (config: Config): void => {
    const functions = Object.entries(config).filter(([, value]) => typeof value === 'function')
    this.register({
      data: JSON.parse(JSON.stringify(config.data ?? {})) as object,
      methods: Object.fromEntries(functions),
    })
  }

  defineComponent = (config: Config): void => {
    // Taro writes an object where it has no behaviors.
    this.register({ ...config, behaviors: [] })
  }

  open(file: string, query: Record<string, string>, hasTabBar: boolean): OpenPage {
    this.define(file)
    const component = jComponent.create(file)
    const instance = this.prepare(component, file)
    Object.assign(instance, { route: file, __route__: file, options: query })
    const page: OpenPage = { path: file, component }
    component.attach(document.body)
    if (hasTabBar) page.tabBar = this.openTabBar()
    return page
  }

  /** The app was killed: the next one that starts defines its pages anew. */
  forget(): void {
    this.registered.clear()
  }

  /** After the page has come up, so that the bar finds it on top of the stack. */
  attachTabBar(page: OpenPage): void {
    page.tabBar?.attach(document.body)
    page.tabBar?.triggerPageLifeTime('show')
  }

  close(page: OpenPage): void {
    page.tabBar?.detach()
    page.component.detach()
  }

  private openTabBar(): MountedComponent {
    this.define('custom-tab-bar/index')
    const tabBar = jComponent.create('custom-tab-bar/index')
    this.prepare(tabBar, 'custom-tab-bar')
    return tabBar
  }

  private define(file: string): void {
    if (this.registered.has(file)) return
    this.registered.add(file)
    for (const used of Object.values(this.usedBy(file))) this.define(used)
    this.registering = file
    this.run(file)
  }

  private usedBy(file: string): Record<string, string> {
    const { usingComponents = {} } = JSON.parse(
      fs.readFileSync(path.join(this.root, `${file}.json`), 'utf8'),
    ) as { usingComponents?: Record<string, string> }
    const folder = path.posix.dirname(file)
    return Object.fromEntries(
      Object.entries(usingComponents).map(([tag, used]) => [tag, path.posix.join(folder, used)]),
    )
  }

  private register(definition: Config): void {
    const file = this.registering
    const usingComponents = this.usedBy(file)
    const tagName = file.replace(/\W/g, '-')
    simulate.load({
      ...definition,
      id: file,
      tagName,
      template: this.template(`${file}.wxml`),
      usingComponents,
    })
  }

  /** Taro writes `root.cn.[0].v`; exparser reads `root.cn[0].v`. */
  private prepare({ instance }: MountedComponent, page: string): Instance {
    const setData = instance.setData.bind(instance)
    instance.setData = (data, done) => {
      this.setDataLog.push({ page, bytes: Buffer.byteLength(JSON.stringify(data)) })
      const paths = Object.entries(data).map(([key, value]) => [key.replaceAll('.[', '['), value] as const)
      setData(Object.fromEntries(paths), done)
    }
    return instance
  }
}

export function callHook(instance: Instance, hook: string, ...values: unknown[]): void {
  ;(instance as unknown as Functions)[hook]?.call(instance, ...values)
}
