type Options = { success?: (result: object) => void; fail?: (error: object) => void; complete?: () => void }
type Network = { isConnected: boolean; networkType: string }
type Answer = (options: Record<string, unknown>) => unknown

/** Every call that leaves the mini-program towards the phone, in order. */
export interface PhoneCall {
  name: string
  options: Record<string, unknown>
}

/** wx's own style: options with callbacks, or without any a promise; `{errMsg}` on both ways out. */
export function answering(name: string, calls: PhoneCall[], answer: Answer) {
  return (options: Options & Record<string, unknown> = {}) => {
    calls.push({ name, options })
    const settled = Promise.resolve()
      .then(() => answer(options))
      .then(
        (result) => ({ errMsg: `${name}:ok`, ...(result as object | undefined) }),
        (error: { errMsg?: string; message?: string }) => {
          throw { errMsg: error.errMsg ?? `${name}:fail ${error.message ?? ''}` }
        },
      )
    if (!options.success && !options.fail && !options.complete) return settled
    void settled.then(options.success, options.fail).finally(options.complete)
    return undefined
  }
}

export function storageApi(storage: Map<string, unknown>) {
  return {
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
    removeStorageSync: (key: string) => void storage.delete(key),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: 0, limitSize: 10_240 }),
  }
}

const windowInfo = {
  pixelRatio: 2,
  windowWidth: 390,
  windowHeight: 844,
  screenWidth: 390,
  screenHeight: 844,
  statusBarHeight: 44,
  safeArea: { left: 0, right: 390, top: 44, bottom: 818, width: 390, height: 774 },
}
const appInfo = {
  SDKVersion: '3.5.0',
  language: 'zh_CN',
  version: '8.0.50',
  fontSizeSetting: 16,
  fontSizeScaleFactor: 1,
}
const deviceInfo = { platform: 'android', system: 'Android 10', model: 'harness', brand: 'harness' }

/** The phone itself: what it says about itself and the files it keeps. */
export function phoneApi(files: Map<string, unknown>) {
  const followers = new Set<(network: Network) => void>()
  return {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    canIUse: () => true,
    nextTick: (then: () => void) => void Promise.resolve().then(then),
    getSystemInfoSync: () => ({ ...windowInfo, ...appInfo, ...deviceInfo }),
    getWindowInfo: () => windowInfo,
    getAppBaseInfo: () => appInfo,
    getDeviceInfo: () => deviceInfo,
    getMenuButtonBoundingClientRect: () => ({
      left: 295,
      right: 382,
      top: 50,
      bottom: 82,
      width: 87,
      height: 32,
    }),
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getFileSystemManager: () => fileSystem(files),
    createSelectorQuery: () => selectorQuery(),
    createMapContext: () => ({
      includePoints: () => undefined,
      moveToLocation: () => undefined,
      initMarkerCluster: () => undefined,
    }),
    onWindowResize: () => undefined,
    offWindowResize: () => undefined,
    onNetworkStatusChange: (follow: (network: Network) => void) => void followers.add(follow),
    offNetworkStatusChange: (follow: (network: Network) => void) => void followers.delete(follow),
    /** Not WeChat's: how a test switches the network. */
    changeNetwork: (network: Network) => followers.forEach((follow) => follow(network)),
  }
}

/** Async calls with a plain answer; a test overrides any of them through `openWeapp({ wx })`. */
export const plainAnswers: Record<string, Answer> = {
  showToast: () => ({}),
  hideToast: () => ({}),
  showLoading: () => ({}),
  hideLoading: () => ({}),
  showModal: () => ({ confirm: true, cancel: false }),
  showActionSheet: () => ({ tapIndex: 0 }),
  setNavigationBarTitle: () => ({}),
  setNavigationBarColor: () => ({}),
  pageScrollTo: () => ({}),
  stopPullDownRefresh: () => ({}),
  makePhoneCall: () => ({}),
  setClipboardData: () => ({}),
  scanCode: () => ({ result: '' }),
  openLocation: () => ({}),
  getLocation: () => ({ latitude: 0, longitude: 0 }),
  previewImage: () => ({}),
  openSetting: () => ({}),
  requestSubscribeMessage: ({ tmplIds }) =>
    Object.fromEntries((tmplIds as string[]).map((id) => [id, 'reject'])),
  getNetworkType: () => ({ networkType: 'wifi' }),
  compressImage: ({ src }) => ({ tempFilePath: String(src).replace('chosen', 'compressed') }),
  chooseMedia: ({ count }) => ({
    type: 'image',
    tempFiles: Array.from({ length: Number(count ?? 1) }, (_, index) => ({
      tempFilePath: `wxfile://tmp/chosen-${index}.jpg`,
      size: 200_000,
      fileType: 'image',
    })),
  }),
}

function fileSystem(files: Map<string, unknown>) {
  const done = (options: Options, result: object = {}) =>
    void Promise.resolve().then(() => {
      options.success?.(result)
      options.complete?.()
    })
  return {
    access: (options: Options & { path: string }) => done(options),
    mkdir: (options: Options) => done(options),
    rmdir: (options: Options) => done(options),
    saveFile: (options: Options & { tempFilePath: string; filePath: string }) => {
      files.set(options.filePath, options.tempFilePath)
      done(options, { savedFilePath: options.filePath })
    },
    copyFile: (options: Options & { srcPath: string; destPath: string }) => {
      files.set(options.destPath, options.srcPath)
      done(options)
    },
    unlink: (options: Options & { filePath: string }) => {
      files.delete(options.filePath)
      done(options)
    },
    readdir: (options: Options & { dirPath: string }) => {
      const inside = [...files.keys()].filter((file) => file.startsWith(`${options.dirPath}/`))
      done(options, { files: inside.map((file) => file.slice(options.dirPath.length + 1)) })
    },
    getFileInfo: (options: Options) => done(options, { size: 200_000 }),
  }
}

/** There is no layout here: every rectangle is empty. */
function selectorQuery() {
  const rect = { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 }
  const query: Record<string, unknown> = {
    exec: (then?: (rects: object[]) => void) => void Promise.resolve().then(() => then?.([rect])),
  }
  for (const name of [
    'in',
    'select',
    'selectAll',
    'selectViewport',
    'fields',
    'scrollOffset',
    'node',
    'context',
  ]) {
    query[name] = () => query
  }
  query.boundingClientRect = (then?: (rect: object) => void) => {
    void Promise.resolve().then(() => then?.(rect))
    return query
  }
  return query
}
