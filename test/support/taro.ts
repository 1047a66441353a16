import { useEffect } from 'react'

type Listener = (...values: unknown[]) => void

const storage = new Map<string, unknown>()
const listeners = new Map<string, Set<Listener>>()
const route = { path: '/tabs/home/index', params: {} as Record<string, string> }

const phoneActions = [
  'addPhoneCalendar',
  'chooseMedia',
  'chooseMessageFile',
  'downloadFile',
  'getLocation',
  'hideLoading',
  'makePhoneCall',
  'navigateBack',
  'navigateTo',
  'openDocument',
  'openLocation',
  'openSetting',
  'pageScrollTo',
  'previewImage',
  'reLaunch',
  'redirectTo',
  'requestSubscribeMessage',
  'scanCode',
  'setClipboardData',
  'setNavigationBarTitle',
  'showToast',
  'stopPullDownRefresh',
  'switchTab',
] as const

type PhoneAction = (typeof phoneActions)[number]

const actions = Object.fromEntries(phoneActions.map((name) => [name, jest.fn()])) as Record<
  PhoneAction,
  jest.Mock
>
const callFunction = jest.fn()
const cloud = { init: jest.fn(), callFunction, uploadFile: jest.fn(), getTempFileURL: jest.fn() }

const eventCenter = {
  on: (name: string, listener: Listener) =>
    void listeners.set(name, new Set(listeners.get(name)).add(listener)),
  off: (name: string, listener: Listener) => void listeners.get(name)?.delete(listener),
  trigger: (name: string, ...values: unknown[]) =>
    listeners.get(name)?.forEach((listener) => listener(...values)),
}

/** It has no files of its own. */
const files = {
  readdir: ({ success }: { success: (found: object) => void }) => success({ files: [] }),
  mkdir: ({ complete }: { complete: () => void }) => complete(),
  rmdir: jest.fn(({ complete }: { complete: () => void }) => complete()),
}

/** A phone without WeChat: real storage and events, recorded actions (`expect(Taro.navigateTo)…`). */
const Taro = {
  ...actions,
  cloud,
  env: { USER_DATA_PATH: 'wxfile://usr' },
  eventCenter,
  getStorageSync: (key: string) => storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
  removeStorageSync: (key: string) => void storage.delete(key),
  getFileSystemManager: () => files,
  getAppBaseInfo: () => ({ fontSizeScaleFactor: 1 }),
  getWindowInfo: () => ({ windowWidth: 390, windowHeight: 844, statusBarHeight: 44 }),
  getNetworkType: async () => ({ networkType: 'wifi' }),
  onNetworkStatusChange: jest.fn(),
  onWindowResize: jest.fn(),
  offWindowResize: jest.fn(),
  offNetworkStatusChange: jest.fn(),
  getCurrentPages: () => [{ route: route.path }],
  getCurrentInstance: () => ({ router: route }),
}

export default Taro

/** Opens the next page under test with these parameters. */
export function routeTo(path: string, params: Record<string, string> = {}) {
  Object.assign(route, { path, params })
}

/** Forgets storage, listeners and recorded actions; call it in `beforeEach`. */
export function resetTaro() {
  storage.clear()
  files.rmdir.mockClear()
  listeners.clear()
  routeTo('/tabs/home/index')
  for (const mock of [...Object.values(actions), ...Object.values(cloud)])
    mock.mockReset().mockResolvedValue({})
}

resetTaro()

function useOnce(run: () => void) {
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a page is shown once in a test
  useEffect(run, [])
}

export const useDidShow = (run: () => void) => useOnce(() => run())
export const useLaunch = useDidShow
export const useReady = useDidShow
export const useLoad = (run: (params: Record<string, string>) => void) => useOnce(() => run(route.params))
export const useRouter = () => route
export const useDidHide = () => undefined
export const usePullDownRefresh = () => undefined
export const useReachBottom = () => undefined
export const usePageScroll = () => undefined
export const useShareAppMessage = () => undefined
