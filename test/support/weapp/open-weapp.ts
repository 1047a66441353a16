import fs from 'node:fs'
import path from 'node:path'
import { pinnedNow } from '#test/support/pinned'
import { type Surroundings, clockFrom, createLoader } from './bundle'
import { registerBuiltInTags } from './exparser'
import { startLife } from './life'
import { type WeappNode, findAll, firstOf, settle } from './node'
import { PageStack } from './page-stack'
import { still } from './still'
import { type SetDataEntry, Stage, callHook } from './stage'
import { type PhoneCall, answering, phoneApi, plainAnswers, storageApi } from './wx'

type Answer = (options: Record<string, unknown>) => unknown

interface Options {
  /** The cloud: gets `{name, data}`, returns what the function returned. Throwing is a failed call. */
  callFunction: (call: { name: string; data: Record<string, unknown> }) => unknown
  /** Answers of the phone that this test needs otherwise: `{ showModal: () => ({ confirm: false }) }`. */
  wx?: Record<string, Answer>
  /** Gets `{cloudPath, filePath}`, returns `{fileID}`. */
  uploadFile?: Answer
  root?: string
}

export interface Weapp {
  /** Starts the app at a page, as a scan or a shared card does; home by default. */
  launch(page?: string, query?: Record<string, string>): Promise<void>
  /** Route of the page on top. */
  page(): string
  /** Routes of all open pages, the lowest first. */
  pages(): string[]
  $(selector: string): WeappNode
  $$(selector: string): WeappNode[]
  /** By accessible role and, if given, accessible name (its label, else its words). */
  byRole(role: string, name?: string): WeappNode
  allByRole(role: string, name?: string): WeappNode[]
  tap(target: string | WeappNode): Promise<void>
  input(target: string | WeappNode, value: string): Promise<void>
  text(): string
  /** Looks again and again while the app is still; what is found can be tapped before anything else happens. */
  waitFor<Value>(check: () => Value, ms?: number): Promise<Value>
  switchTab(page: string): Promise<void>
  back(): Promise<void>
  /** The app goes to the background and comes to the front again. */
  hide(): Promise<void>
  show(): Promise<void>
  /** WeChat ends the app without a word; what is in `storage` and `files` stays for the next launch. */
  kill(): void
  /** Whether the phone says that it has a network. */
  network(isConnected: boolean): Promise<void>
  log: { setData: SetDataEntry[]; calls: PhoneCall[] }
  storage: Map<string, unknown>
  files: Map<string, unknown>
}

/** Runs the built mini-program in jsdom. One app a test file: WeChat's compiler keeps its state in globals. */
export function openWeapp({
  callFunction,
  wx: overrides = {},
  uploadFile,
  root = 'miniprogram/dist/weapp',
}: Options): Weapp {
  registerBuiltInTags()
  const folder = path.resolve(root)
  const calls: PhoneCall[] = []
  const storage = new Map<string, unknown>()
  const files = new Map<string, unknown>()
  let app: Record<string, unknown> = {}

  const { changeNetwork, ...phone } = phoneApi(files)
  const wx: Record<string, unknown> = { ...storageApi(storage), ...phone }
  for (const [name, answer] of Object.entries({ ...plainAnswers, ...overrides })) {
    wx[name] = answering(name, calls, answer)
  }
  wx.cloud = cloudApi(calls, callFunction, uploadFile)

  let connected = true
  wx.getNetworkType = answering('getNetworkType', calls, () => ({ networkType: connected ? 'wifi' : 'none' }))

  const surroundings = {
    Date: clockFrom(pinnedNow),
    App: (config) => (app = config as Record<string, unknown>),
    Page: (config) => stage.definePage(config as Record<string, unknown>),
    Component: (config) => stage.defineComponent(config as Record<string, unknown>),
    getApp: () => app,
    getCurrentPages: () => stack.pages.map((page) => page.component.instance),
  } satisfies Omit<Surroundings, 'wx'>
  for (const name of ['navigateTo', 'redirectTo', 'reLaunch', 'switchTab', 'navigateBack'] as const) {
    wx[name] = answering(name, calls, (options) => stack[name](options as { url: string }))
  }
  let life = startLife(wx)
  let load = createLoader(folder, { ...surroundings, wx: life.wx })
  const stage = new Stage(folder, (file) => load(file))
  const stack = new PageStack(
    stage,
    JSON.parse(fs.readFileSync(path.join(folder, 'app.json'), 'utf8')) as ConstructorParameters<
      typeof PageStack
    >[1],
  )

  const surface = () => [stack.top.component, stack.top.tabBar].flatMap((part) => part?._exparserNode ?? [])
  const $$ = (selector: string) => surface().flatMap((node) => findAll(node, selector))
  const $ = (selector: string) => firstOf($$(selector), selector)
  const allByRole = (role: string, name?: string) =>
    $$(`[aria-role=${role}]`).filter(
      (node) => name === undefined || (String(node.attr('aria-label') ?? '') || node.text()) === name,
    )
  const nodeOf = (target: string | WeappNode) => (typeof target === 'string' ? $(target) : target)
  const appHook = (hook: string, ...values: unknown[]) => callHook(app as never, hook, ...values)

  return {
    async launch(page = 'tabs/home/index', query = {}) {
      load('app')
      const options = { path: page, query, scene: 1001, shareTicket: '', referrerInfo: {} }
      appHook('onLaunch', options)
      appHook('onShow', options)
      const search = Object.entries(query).map(([key, value]) => `${key}=${value}`)
      const before = stage.setDataLog.length
      stack.reLaunch({ url: `/${page}?${search.join('&')}` })
      await waitFor(() => stage.setDataLog.length > before)
      await settle()
    },
    page: () => stack.top.path,
    pages: () => stack.pages.map((page) => page.path),
    $,
    $$,
    allByRole,
    byRole: (role, name) => firstOf(allByRole(role, name), `${role} ${name ?? ''}`),
    tap: (target) => nodeOf(target).tap(),
    input: (target, value) => nodeOf(target).input(value),
    text: () => firstOf(findAll(stack.top.component._exparserNode, '[class]'), 'any element').text(),
    waitFor,
    async switchTab(page) {
      stack.switchTab({ url: `/${page}` })
      await settle()
    },
    async back() {
      stack.navigateBack()
      await settle()
    },
    async hide() {
      callHook(stack.top.component.instance, 'onHide')
      appHook('onHide')
      await settle()
    },
    async show() {
      appHook('onShow', { path: stack.top.path, query: {}, scene: 1001 })
      callHook(stack.top.component.instance, 'onShow')
      await settle()
    },
    kill() {
      stack.drop()
      stage.forget()
      life.end()
      life = startLife(wx)
      load = createLoader(folder, { ...surroundings, wx: life.wx })
    },
    async network(isConnected) {
      connected = isConnected
      changeNetwork({ isConnected, networkType: isConnected ? 'wifi' : 'none' })
      await settle()
    },
    log: { setData: stage.setDataLog, calls },
    storage,
    files,
  }
}

function cloudApi(calls: PhoneCall[], callFunction: Options['callFunction'], uploadFile?: Answer) {
  const missing: Answer = () => Promise.reject(new Error('this test gave no uploadFile'))
  return {
    init: () => undefined,
    callFunction: async (call: Parameters<Options['callFunction']>[0]) => {
      const data = JSON.parse(JSON.stringify(call.data)) as Record<string, unknown>
      try {
        return { errMsg: 'cloud.callFunction:ok', result: await callFunction({ name: call.name, data }) }
      } catch (error) {
        const { errMsg, message } = error as { errMsg?: string; message?: string }
        // As on a phone: an object with errMsg, not an Error.
        throw { errMsg: errMsg ?? `cloud.callFunction:fail ${message}` }
      }
    },
    uploadFile: (options: Record<string, unknown>) => {
      calls.push({ name: 'cloud.uploadFile', options })
      return Promise.resolve((uploadFile ?? missing)(options))
    },
  }
}

async function waitFor<Value>(check: () => Value, ms = 3000): Promise<Value> {
  const until = Date.now() + ms
  for (;;) {
    await still()
    try {
      const value = check()
      if (value !== false) return value
      throw new Error('still false')
    } catch (error) {
      if (Date.now() >= until) throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}
