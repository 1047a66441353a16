import type { Locator, Page, Request } from 'playwright-core'

type Words = string | RegExp

const controls = ['button', 'link', 'radio', 'checkbox', 'tab'] as const

/** Somebody at a screen: finds things by what they are called, and waits for them as people do. */
export class Person {
  private visits = 0
  /** Calls of the cloud that have no answer yet. */
  private asking = 0

  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    const counted = (step: number) => (request: Request) => {
      if (request.url().endsWith('/fn/api')) this.asking += step
    }
    page.on('request', counted(1))
    page.on('requestfinished', counted(-1))
    page.on('requestfailed', counted(-1))
  }

  /** Opens a page by its address, as from a scanned code: nothing behind it. */
  async open(path: string): Promise<void> {
    // Another address before the #, or the browser only moves inside the page that is open.
    this.visits += 1
    await this.page.goto(`${this.url}/?${this.visits}#/${path}`)
  }

  /** Goes on to another page inside the app that is open: nothing is loaded anew, but for a tab. */
  async turnTo(path: string): Promise<void> {
    if (this.visits === 0 || path.startsWith('tabs/')) return this.open(path)
    await this.page.evaluate((hash) => {
      for (const page of document.querySelectorAll('.taro_page')) page.setAttribute('data-left', '')
      location.replace(hash)
    }, `#/${path}`)
    const [route] = path.split('?')
    await this.page
      .locator(`.taro_page_show[id^="/${route}"]:not([data-left])`)
      .filter({ visible: true })
      .waitFor()
  }

  /** Whatever can be pressed under this name; of two alike the one on top. */
  control(name: Words): Locator {
    const exact = typeof name === 'string'
    return controls
      .map((role) => this.page.getByRole(role, { name, exact }))
      .reduce((all, more) => all.or(more))
      .filter({ visible: true })
      .last()
  }

  async press(...names: Words[]): Promise<void> {
    for (const name of names) await this.control(name).click()
  }

  /** Two taps as fast as a finger can. */
  async pressTwice(name: Words): Promise<void> {
    await this.control(name).dblclick()
  }

  field(label: Words): Locator {
    return this.page.getByRole('textbox', { name: label }).filter({ visible: true }).last()
  }

  async write(label: Words, words: string): Promise<void> {
    await this.field(label).click()
    await this.field(label).fill(words)
  }

  private shown(words: Words): Locator {
    return this.page.getByText(words).filter({ visible: true })
  }

  /** Waits until all of it can be read on the screen. */
  async sees(...words: Words[]): Promise<void> {
    for (const one of words) await this.shown(one).first().waitFor()
  }

  /** Waits for something that can be pressed. */
  async mayPress(...names: Words[]): Promise<void> {
    for (const name of names) await this.control(name).waitFor()
  }

  /** Waits until nothing is on its way any more: no skeleton, no request. */
  async settles(): Promise<void> {
    await this.page.waitForLoadState('networkidle')
    for (let quiet = 0; quiet < 3; quiet = this.asking === 0 ? quiet + 1 : 0)
      await this.page.waitForTimeout(40)
    await this.page.locator('.loading').filter({ visible: true }).first().waitFor({ state: 'hidden' })
  }

  /** How often it can be read now. */
  count(words: Words): Promise<number> {
    return this.shown(words).count()
  }

  /** Adds a real picture: a little street, drawn by the browser. */
  async addPhoto(ground: string): Promise<void> {
    const buffer = await drawPhoto(this.page, ground)
    const chooser = this.page.waitForEvent('filechooser')
    await this.press('加一张照片')
    await (await chooser).setFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer })
  }
}

async function drawPhoto(page: Page, ground: string): Promise<Buffer> {
  const base64 = await page.evaluate((colour) => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: 640, height: 480 })
    const pen = canvas.getContext('2d')
    if (!pen) return ''
    pen.fillStyle = colour
    pen.fillRect(0, 0, 640, 480)
    pen.fillStyle = '#d8d2c4'
    pen.fillRect(0, 320, 640, 60)
    return canvas.toDataURL('image/jpeg', 0.8).split(',')[1] ?? ''
  }, ground)
  return Buffer.from(base64, 'base64')
}
