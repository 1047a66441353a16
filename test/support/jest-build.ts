import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const root = resolve(__dirname, '../..')

interface Build {
  name: string
  /** The file without which the build is not there. */
  output: string
  inputs: readonly string[]
  script: string
}

const everyBuild = ['shared', 'package.json', 'package-lock.json'] as const
const app = [...everyBuild, 'miniprogram/src', 'miniprogram/config', 'miniprogram/babel.config.js']

export const functionsBuild: Build = {
  name: 'functions',
  output: 'cloudfunctions/dist/api/index.js',
  inputs: [...everyBuild, 'cloudfunctions/src', 'cloudfunctions/build.ts', 'cloudfunctions/schema.ts'],
  script: 'build:functions',
}

export const weappBuild: Build = {
  name: 'weapp',
  output: 'miniprogram/dist/weapp/app.json',
  inputs: app,
  script: 'build:weapp',
}

export const h5Build: Build = {
  name: 'h5',
  output: 'miniprogram/dist/h5/index.html',
  inputs: app,
  script: 'build:h5',
}

/** Runs a build's npm script unless its stamp is younger than every input; a failed build fails the run. */
export function buildWhenStale(build: Build): void {
  const stamp = join(root, 'node_modules/.cache/builds', build.name)
  const builtAt = existsSync(join(root, build.output)) && existsSync(stamp) ? statSync(stamp).mtimeMs : 0
  const startedAt = new Date()
  if (build.inputs.every((input) => newest(join(root, input)) < builtAt)) return

  process.stderr.write(`${build.name} is stale: npm run ${build.script}\n`)
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', build.script], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', CI: '1' },
    shell: process.platform === 'win32',
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`npm run ${build.script} failed\n${stdout}\n${stderr}`)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, '')
  utimesSync(stamp, startedAt, startedAt)
}

/** The latest change under a path, folders included, so that a deleted file is a change too; 0 if absent. */
function newest(path: string): number {
  if (!existsSync(path)) return 0
  const here = statSync(path)
  if (!here.isDirectory()) return here.mtimeMs
  return Math.max(here.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
