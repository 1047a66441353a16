import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type BrowserContext, type Page, chromium } from 'playwright-core'

const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
const shots = path.resolve('test-results')
/** Px; a list of a thousand people would not fit into a picture. */
const tallest = 6000

/** A phone and, for the desk of staff, a computer. */
export const phone = { width: 390, height: 844 }
export const computer = { width: 1280, height: 800 }

export interface Browser {
  /** A fresh person: own storage, nothing remembered. Uncaught errors of its pages are in `errors`. */
  newPage(viewport?: { width: number; height: number }): Promise<Page>
  errors: string[]
  close(): Promise<void>
}

/** Starts the machine's Chromium (CHROMIUM overrides where it is) with an empty profile. */
export async function openBrowser(): Promise<Browser> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'journeys-'))
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: flags.split(' '),
    env: { ...process.env, HOME: profile, XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile },
  })
  const contexts: BrowserContext[] = []
  const errors: string[] = []
  return {
    errors,
    async newPage(viewport = phone) {
      const context = await browser.newContext({
        viewport,
        deviceScaleFactor: 2,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
      })
      contexts.push(context)
      const page = await context.newPage()
      page.on('pageerror', (error) => errors.push(error.message))
      return page
    },
    async close() {
      for (const context of contexts) await context.close()
      await browser.close()
      fs.rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** Writes test-results/<name>.png: what the screen shows, or all of what scrolls. */
export async function screenshot(page: Page, name: string, whole = false): Promise<string> {
  fs.mkdirSync(shots, { recursive: true })
  const file = path.join(shots, `${name}.png`)
  const before = page.viewportSize() ?? phone
  if (whole) {
    // Taro scrolls inside the page element, which Playwright's fullPage does not see.
    const height = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('.taro_page')].filter((one) => one.clientHeight > 0)
      return Math.max(...shown.map((one) => one.scrollHeight))
    })
    await page.setViewportSize({
      width: before.width,
      height: Math.min(Math.max(height, before.height), tallest),
    })
  }
  await page.screenshot({ path: file })
  if (whole) await page.setViewportSize(before)
  return file
}
