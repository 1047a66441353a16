import { type OpenPage, type Stage, callHook } from './stage'

interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  tabBar?: { list: { pagePath: string }[] }
}

type Target = { url: string }

/** WeChat's page stack: what each navigation hides, shows, keeps and throws away. */
export class PageStack {
  readonly pages: OpenPage[] = []
  private readonly keptTabs = new Map<string, OpenPage>()
  private readonly known: Set<string>
  private readonly tabs: Set<string>

  constructor(
    private readonly stage: Stage,
    app: AppJson,
  ) {
    this.tabs = new Set(app.tabBar?.list.map((tab) => tab.pagePath))
    const inside = (app.subPackages ?? []).flatMap(({ root, pages }) =>
      pages.map((page) => `${root}/${page}`),
    )
    this.known = new Set([...app.pages, ...inside])
  }

  get top(): OpenPage {
    const top = this.pages.at(-1)
    if (!top) throw new Error('no page is open: launch() first')
    return top
  }

  navigateTo({ url }: Target): void {
    const { path, query } = this.find(url)
    if (this.tabs.has(path)) throw { errMsg: 'navigateTo:fail can not navigateTo a tabbar page' }
    if (this.pages.length >= 10) throw { errMsg: 'navigateTo:fail webview count limit exceed' }
    if (this.pages.length > 0) this.hide(this.top)
    this.show(path, query)
  }

  redirectTo({ url }: Target): void {
    const { path, query } = this.find(url)
    if (this.tabs.has(path)) throw { errMsg: 'redirectTo:fail can not redirectTo a tabbar page' }
    this.unload()
    this.show(path, query)
  }

  reLaunch({ url }: Target): void {
    const { path, query } = this.find(url)
    while (this.pages.length > 0) this.unload()
    for (const tab of this.keptTabs.values()) this.destroy(tab)
    this.keptTabs.clear()
    this.show(path, query)
  }

  switchTab({ url }: Target): void {
    const { path } = this.find(url)
    if (!this.tabs.has(path)) throw { errMsg: 'switchTab:fail can not switch to no-tabBar page' }
    while (this.pages.length > 0 && !this.tabs.has(this.top.path)) this.unload()
    if (this.pages.length > 0 && this.top.path === path) return this.wake(this.top)
    const before = this.pages.pop()
    if (before) {
      this.hide(before)
      this.keptTabs.set(before.path, before)
    }
    const kept = this.keptTabs.get(path)
    if (!kept) return this.show(path, {})
    this.pages.push(kept)
    this.wake(kept)
  }

  navigateBack({ delta = 1 }: { delta?: number } = {}): void {
    const steps = Math.min(delta, this.pages.length - 1)
    if (steps < 1) return
    for (let step = 0; step < steps; step += 1) this.unload()
    this.wake(this.top)
  }

  /** Everything is gone at once, no page is told. */
  drop(): void {
    for (const page of [...this.pages, ...this.keptTabs.values()]) this.stage.close(page)
    this.pages.length = 0
    this.keptTabs.clear()
  }

  private show(path: string, query: Record<string, string>): void {
    const page = this.stage.open(path, query, this.tabs.has(path))
    this.pages.push(page)
    const { instance } = page.component
    callHook(instance, 'onLoad', query)
    callHook(instance, 'onShow')
    callHook(instance, 'onReady')
    this.stage.attachTabBar(page)
  }

  private wake(page: OpenPage): void {
    callHook(page.component.instance, 'onShow')
    page.tabBar?.triggerPageLifeTime('show')
  }

  private hide(page: OpenPage): void {
    callHook(page.component.instance, 'onHide')
    page.tabBar?.triggerPageLifeTime('hide')
  }

  private unload(): void {
    const page = this.pages.pop()
    if (page) this.destroy(page)
  }

  private destroy(page: OpenPage): void {
    callHook(page.component.instance, 'onUnload')
    this.stage.close(page)
    this.keptTabs.delete(page.path)
  }

  private find(url: string): { path: string; query: Record<string, string> } {
    const [address = '', search = ''] = url.replace(/^\//, '').split('?')
    if (!this.known.has(address)) throw { errMsg: `page "${address}" is not found` }
    const pairs = search.split('&').filter(Boolean)
    // Values stay percent-encoded, as WeChat hands them over.
    return {
      path: address,
      query: Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string])),
    }
  }
}
