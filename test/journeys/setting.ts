import { resolve } from 'node:path'
import { openBrowser, phone, screenshot, type Browser } from '#test/support/browser'
import { startDemoCloud, type DemoCloud } from '#test/support/demo-cloud'
import { Person } from './person'

const h5Dir = resolve(process.env.H5_DIR ?? 'miniprogram/dist/h5')

interface Own {
  viewport?: { width: number; height: number }
  /** What the phone keeps from before, by slot (platform/storage). */
  remembers?: { care?: boolean; place?: object }
  /** What is pressed when the stand-in of WeChat's popup comes up. */
  weChat?: '允许' | '不允许'
}

export interface Setting {
  cloud: DemoCloud
  browser: Browser
  /** Somebody with a phone (or a computer) of his own; without an openid WeChat does not know him. */
  someone(openid?: string, own?: Own): Promise<Person>
  /** Pictures of every open screen, for whoever asks why a step failed. */
  showAll(name: string): Promise<void>
  close(): Promise<void>
}

/** The demo county on a cloud of its own, its page, and a browser; errors of a page fail at close. */
export async function openSetting(): Promise<Setting> {
  const cloud = await startDemoCloud({ h5Dir })
  const browser = await openBrowser()
  const people: Person[] = []
  return {
    cloud,
    browser,
    async someone(openid, { viewport = phone, remembers = {}, weChat = '不允许' } = {}) {
      const page = await browser.newPage(viewport)
      page.setDefaultTimeout(20_000)
      await page.addInitScript(keepAtFirst, { ...(openid && { session: openid }), ...remembers })
      const popup = page.getByRole('dialog', { name: '微信弹窗（演示）' })
      const answer = popup.getByRole('button', { name: weChat, exact: true })
      await page.addLocatorHandler(popup, () => answer.click())
      const person = new Person(page, cloud.url)
      people.push(person)
      return person
    },
    async showAll(name) {
      for (const [at, { page }] of people.entries()) await screenshot(page, `failed ${name} ${at}`)
    },
    async close() {
      await browser.close()
      await cloud.stop()
      if (browser.errors.length > 0) throw new Error(`errors in the page:\n${browser.errors.join('\n')}`)
    },
  }
}

/** As the page keeps it (platform/storage); what the person changes later stays changed. */
function keepAtFirst(slots: Record<string, unknown>): void {
  for (const [slot, value] of Object.entries(slots)) {
    if (localStorage.getItem(slot) !== null) continue
    localStorage.setItem(slot, JSON.stringify({ data: JSON.stringify({ version: 1, value }) }))
  }
}
