import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { isStale } from './stale'

function taro(root: string, ...more: string[]): ChildProcess {
  const cli = require.resolve('@tarojs/cli/bin/taro', { paths: [root] })
  const NODE_ENV = more.includes('--watch') ? 'development' : 'production'
  return spawn(process.execPath, [cli, 'build', '--type', 'h5', ...more], {
    cwd: root,
    env: { ...process.env, NODE_ENV },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

export function isPageStale(root: string): boolean {
  const sources = ['shared', 'miniprogram/src', 'miniprogram/config', 'package.json'].map((path) =>
    join(root, path),
  )
  return isStale(join(root, 'miniprogram/dist/h5/index.html'), sources)
}

/** Builds the page for browsers; false when the build failed (its errors are on stderr). */
export function buildPage(root: string): Promise<boolean> {
  return new Promise((resolve) => taro(root).once('exit', (code) => resolve(code === 0)))
}

/** Rebuilds the page on every change, until the returned function is called. */
export function watchPage(root: string): () => void {
  const child = taro(root, '--watch')
  return () => void child.kill()
}
