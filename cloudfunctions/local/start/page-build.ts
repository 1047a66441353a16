import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { isStale } from './stale'

function taro(root: string, ...more: string[]): ChildProcess {
  const cli = require.resolve('@tarojs/cli/bin/taro', { paths: [root] })
  const NODE_ENV = more.includes('--watch') ? 'development' : 'production'
  return spawn(process.execPath, [cli, 'build', '--type', 'h5', ...more], {
    cwd: join(root, 'miniprogram'),
    env: { ...process.env, NODE_ENV },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** What the child prints, to be shown only if it fails: Taro writes its errors to stdout. */
function outputOf(child: ChildProcess): string[] {
  const chunks: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(String(chunk)))
  return chunks
}

export function isPageStale(root: string): boolean {
  const sources = ['shared', 'miniprogram/src', 'miniprogram/config', 'package.json'].map((path) =>
    join(root, path),
  )
  return isStale(join(root, 'miniprogram/dist/h5/index.html'), sources)
}

/** Builds the page for browsers; false when the build failed (its output is then on stderr). */
export function buildPage(root: string): Promise<boolean> {
  const child = taro(root)
  const output = outputOf(child)
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      if (code !== 0) process.stderr.write(output.join(''))
      resolve(code === 0)
    })
  })
}

/** Rebuilds the page on every change, until the returned function is called. */
export function watchPage(root: string): () => void {
  const child = taro(root, '--watch')
  child.stdout?.pipe(process.stdout)
  child.stderr?.pipe(process.stderr)
  return () => void child.kill()
}
