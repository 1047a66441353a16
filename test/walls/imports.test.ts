import { spawnSync } from 'node:child_process'
import { root } from './tree'

const cruise = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'
const rooms = ['shared', 'cloudfunctions', 'miniprogram', 'test']

test('no import goes through a wall (.dependency-cruiser.cjs)', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cruise, ...rooms], {
    cwd: root,
    encoding: 'utf8',
  })
  expect({ status, said: stdout + stderr }).toEqual({
    status: 0,
    said: expect.stringContaining('no dependency violations found'),
  })
}, 60_000)
