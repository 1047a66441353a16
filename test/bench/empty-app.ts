import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { mainPackageBytes } from './package-bytes'

const sources = {
  'package.json': '{ "name": "empty-app", "version": "1.0.0" }\n',
  'src/app.config.ts': "export default defineAppConfig({ pages: ['pages/index/index'] })\n",
  'src/app.tsx': 'export default ({ children }) => children\n',
  'src/pages/index/index.config.ts': 'export default definePageConfig({})\n',
  'src/pages/index/index.tsx': "import { View } from '@tarojs/components'\n\nexport default () => <View />\n",
}

/** Our own build of Taro around nothing: one page with one view, the same configuration and plugins bar our templates. */
export function buildEmptyApp(root: string): number {
  const app = mkdtempSync(join(tmpdir(), 'empty-app-'))
  try {
    for (const [path, text] of Object.entries(sources)) {
      mkdirSync(dirname(join(app, path)), { recursive: true })
      writeFileSync(join(app, path), text)
    }
    const config = readFileSync(join(root, 'miniprogram/config/index.ts'), 'utf8')
    mkdirSync(join(app, 'config'))
    writeFileSync(join(app, 'config/index.ts'), config.replace(/^.*'template-plugin'.*\n/m, ''))
    cpSync(join(root, 'miniprogram/babel.config.js'), join(app, 'babel.config.js'))
    symlinkSync(join(root, 'node_modules'), join(app, 'node_modules'), 'junction')
    execFileSync(process.execPath, ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', 'weapp'], {
      cwd: app,
      stdio: 'ignore',
      env: { ...process.env, NODE_ENV: 'production', CI: '1' },
    })
    return mainPackageBytes(join(app, 'dist/weapp'))
  } finally {
    rmSync(app, { recursive: true, force: true })
  }
}
