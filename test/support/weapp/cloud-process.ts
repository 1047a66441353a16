import { pinnedNow } from '#test/support/pinned'
import { startLocalCloud } from '#test/support/local-cloud'

/**
 * The demo county on a local cloud in a process of its own: the tests of the bundle stand in jsdom, where the SDK
 * does not. Prints its address, ends with its parent.
 */
async function main(): Promise<void> {
  const cloud = await startLocalCloud({ demo: true, now: pinnedNow.toISOString() })
  await cloud.job('home.figures')
  await cloud.job('messages.hotSpots')
  process.stdout.write(`${cloud.url}\n`)
  process.stdin.on('end', () => void cloud.stop().then(() => process.exit(0)))
  process.stdin.resume()
}

void main()
