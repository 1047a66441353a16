import { writeFileSync } from 'node:fs'
import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import type { WeappNode } from '../support/weapp/node'
import { openWeapp } from '../support/weapp/open-weapp'
import { nameOf } from '../support/weapp/person'
import { screens } from '../support/screens'
import { openScreen, setDataLimit } from '../support/weapp/screens'

/** WeChat's own controls say what they are; ours are drawn from these. */
const drawnTags = ['view', 'text', 'image']
const states = { radio: 'aria-checked', checkbox: 'aria-checked', tab: 'aria-selected' } as const

jest.setTimeout(60_000)
let cloud: CloudBridge
const weapp = openWeapp({ callFunction: (call) => cloud.callFunction(call) })
const largest = { page: '', bytes: 0 }

beforeAll(async () => void (cloud = await startCloudBridge()))
afterAll(() => {
  cloud.stop()
  // For the line of the bench.
  if (process.env.SET_DATA_FILE) writeFileSync(process.env.SET_DATA_FILE, JSON.stringify(largest))
})

const show = (node: WeappNode) =>
  `${node.node.is} .${String(node.attr('class'))} ${String(node.attr('aria-role'))}: ${nameOf(node)}`

/** What answers to a finger; a shade behind a sheet is hidden from readers, who have its 关闭. */
const tapped = () =>
  weapp
    .$$('[class]')
    .filter(({ node: { is = '' } }) => drawnTags.includes(is))
    .filter((node) => node.listensTo('tap') && node.attr('aria-hidden') !== 'true')
const fields = () => [...weapp.$$('input'), ...weapp.$$('textarea')]

describe.each(screens)('%s %j as %s', (...screen) => {
  let from = 0
  beforeAll(async () => {
    from = weapp.log.setData.length
    await openScreen(weapp, cloud, screen)
    await weapp.waitFor(() => tapped().length + fields().length > 0, 8000)
  })

  test('draws in small steps', () => {
    const drawn = weapp.log.setData.slice(from)
    for (const entry of drawn) if (entry.bytes > largest.bytes) Object.assign(largest, entry)
    expect(drawn.filter(({ bytes }) => bytes > setDataLimit)).toEqual([])
  })

  test('says what each thing to tap is, does and holds', () => {
    const mute = tapped().filter((node) => !node.attr('aria-role') || nameOf(node) === '')
    const nameless = fields().filter((node) => !node.attr('aria-label'))
    const stateless = Object.entries(states).flatMap(([role, state]) =>
      weapp.allByRole(role).filter((node) => !['true', 'false'].includes(String(node.attr(state)))),
    )
    expect([...mute, ...nameless, ...stateless].map(show)).toEqual([])
  })
})
