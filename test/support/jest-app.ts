process.env.TARO_ENV = 'weapp'

Object.assign(globalThis, {
  defineAppConfig: (config: unknown) => config,
  definePageConfig: (config: unknown) => config,
})
