import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isStale } from '../../cloudfunctions/local/start/stale'

const root = resolve(__dirname, '../..')

interface Build {
  name: string
  /** The file without which the build is not there. */
  output: string
  inputs: readonly string[]
}

const everyBuild = ['shared', 'package.json', 'package-lock.json']
const app = [...everyBuild, 'miniprogram/src', 'miniprogram/config', 'miniprogram/babel.config.js']

export const functionsBuild: Build = {
  name: 'functions',
  output: 'cloudfunctions/dist/cloudbaserc.json',
  inputs: [...everyBuild, 'cloudfunctions/src', 'cloudfunctions/build.ts', 'cloudfunctions/functions.ts'],
}

export const weappBuild: Build = { name: 'weapp', output: 'miniprogram/dist/weapp/app.json', inputs: app }

export const h5Build: Build = { name: 'h5', output: 'miniprogram/dist/h5/index.html', inputs: app }

/** Runs `npm run build:<name>` unless it ran after the last change of an input; a failed build fails the run. */
export function buildWhenStale({ name, output, inputs }: Build): void {
  const stamp = join(root, 'node_modules/.cache/builds', name)
  const sources = inputs.map((input) => join(root, input))
  if (existsSync(join(root, output)) && !isStale(stamp, sources)) return

  const startedAt = new Date()
  process.stderr.write(`${name} is stale: npm run build:${name}\n`)
  const { status, stdout, stderr } = spawnSync('npm', ['run', `build:${name}`], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', CI: '1' },
    shell: process.platform === 'win32',
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`npm run build:${name} failed\n${stdout}\n${stderr}`)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, '')
  utimesSync(stamp, startedAt, startedAt)
}
