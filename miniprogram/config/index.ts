import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import type { Compiler } from 'webpack'

const root = path.resolve(__dirname, '../..')
const ourModernCode = [path.join(root, 'shared'), path.join(root, 'miniprogram/config')]
// Down-levelled to ES5 too: their published code is newer than iOS 10 and Android 6.
const modernDependency = (file: string) => /node_modules[\\/](zod|supercluster|kdbush)[\\/]/.test(file)
// A progress bar in a log is a flood of control characters.
const isQuiet = !process.stdout.isTTY || Boolean(process.env.CI)
const isProduction = process.env.NODE_ENV === 'production'
const hashed = isProduction ? '.[contenthash:8]' : ''

/** Taro prints every asset in colour after a browser build; one line will do, in a log without colours. */
class ShortSummary {
  apply(compiler: Compiler) {
    compiler.hooks.done.tap('ShortSummary', (stats) => {
      const print = stats.toString.bind(stats)
      stats.toString = () => print({ preset: 'errors-warnings', colors: !isQuiet })
    })
  }
}

export default defineConfig<'webpack5'>({
  projectName: 'deputy-liaison-station',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: !isProduction },
  logger: { quiet: isQuiet, stats: false },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  projectConfigName: 'none',
  // Drawn at 375 and kept in px on both builds: rpx would take 14 px text below 12 on a 320 px phone,
  // and blow the workbench up on a computer.
  designWidth: 375,
  deviceRatio: { 375: 2 },
  env: {
    TARO_APP_CLOUD_ENV: JSON.stringify(process.env.TARO_APP_CLOUD_ENV ?? ''),
    TARO_APP_TEMPLATES: JSON.stringify(process.env.TARO_APP_TEMPLATES ?? ''),
  },
  plugins: [path.join(__dirname, 'template-plugin')],
  // Chinese stays Chinese: an escaped character is twice as long.
  terser: { enable: true, config: { output: { ascii_only: false } } },
  mini: {
    // `true`, not 0: Taro reads 0 as unset and inlines images up to 10 KB into the script.
    imageUrlLoaderOption: { limit: true },
    compile: { include: [...ourModernCode, modernDependency] },
    optimizeMainPackage: { enable: true },
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: { pxtransform: { enable: false, config: {} } },
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    output: { filename: `js/[name]${hashed}.js`, chunkFilename: `js/[name]${hashed}.js` },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: `css/[name]${hashed}.css`,
      chunkFilename: `css/[name]${hashed}.css`,
    },
    compile: { include: [...ourModernCode, modernDependency] },
    postcss: { autoprefixer: { enable: true }, pxtransform: { enable: false, config: {} } },
    webpackChain(chain) {
      chain.performance.hints(false)
      chain.plugin('shortSummary').use(ShortSummary)
    },
    devServer: {
      open: false,
      proxy: [{ context: ['/fn', '/local'], target: `http://127.0.0.1:${process.env.PORT ?? 5180}` }],
    },
  },
})
