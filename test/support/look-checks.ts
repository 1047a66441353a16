import type { Page } from 'playwright-core'

/** Everything about the page on screen that breaks look.md §5, in words; empty when all is well. */
export async function lookFaults(page: Page): Promise<string[]> {
  const checks = [overflow, smallTargets, faintText, smallText]
  return (await Promise.all(checks.map((check) => check(page)))).flat()
}

/** What sticks out to the right, unless a row around it scrolls sideways on purpose, or a map is cut off. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (element.matches('.leaflet-container') ||
      (/auto|scroll/.test(getComputedStyle(element).overflowX) && !element.classList.contains('taro_page'))
        ? true
        : scrolls(element.parentElement))
    return [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { width, height, right } = element.getBoundingClientRect()
        return width > 0 && height > 0 && right > window.innerWidth + 1 && !scrolls(element.parentElement)
      })
      .map((element) => `sticks out: <${element.tagName.toLowerCase()}> .${element.className}`)
  })
}

/** Controls under 44 px a side, 60 in 关怀模式. A radio or box inside a row counts as its row. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls =
      '[role=button],[role=tab],[role=radio],[role=checkbox],[role=link],button,a[href],input:not([type=file]),textarea'
    const least = document.querySelector('.care') ? 60 : 44
    return [...document.body.querySelectorAll(controls)].flatMap((control) => {
      const target = control.closest('label,[role=button],[role=radio],[role=checkbox]') ?? control
      const box = control.matches('input,textarea')
        ? (control.closest('.field, .search-field') ?? target)
        : target
      const { width, height } = box.getBoundingClientRect()
      if (width === 0 || height === 0 || getComputedStyle(control).visibility === 'hidden') return []
      if (width >= least - 0.5 && height >= least - 0.5) return []
      const name = control.getAttribute('aria-label') ?? control.textContent ?? ''
      return [`target under ${least}: ${name.trim()} is ${Math.round(width)} × ${Math.round(height)}`]
    })
  })
}

/** Words with less than 4.5 : 1 against the first opaque ground behind them; a map draws its marks as pictures. */
function faintText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Colour = [number, number, number, number]
    const read = (text: string): Colour => {
      const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number)
      return [r, g, b, a]
    }
    const luminance = (colour: Colour) => {
      const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((channel) => {
        const share = channel / 255
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const ground = (element: Element | null): Colour => {
      if (!element) return [255, 255, 255, 1]
      const colour = read(getComputedStyle(element).backgroundColor)
      return colour[3] > 0.9 ? colour : ground(element.parentElement)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const element = text.parentElement
      const words = text.textContent?.trim()
      if (!element || !words || element.matches('style,script,noscript,title,.leaflet-container *')) continue
      if (element.getBoundingClientRect().width === 0 || getComputedStyle(element).visibility === 'hidden')
        continue
      const pair = [luminance(read(getComputedStyle(element).color)), luminance(ground(element))].sort()
      const ratio = ((pair[1] ?? 0) + 0.05) / ((pair[0] ?? 0) + 0.05)
      if (ratio < 4.5) found.add(`faint: ${words.slice(0, 20)} is ${ratio.toFixed(2)} : 1`)
    }
    return [...found]
  })
}

/** Words under 14 px, under 20 in 关怀模式. */
function smallText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = document.querySelector('.care') ? 20 : 14
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const element = text.parentElement
      const words = text.textContent?.trim()
      if (!element || !words || element.getBoundingClientRect().width === 0) continue
      if (element.closest('[aria-hidden=true]')) continue
      const size = parseFloat(getComputedStyle(element).fontSize)
      if (size < least - 0.01) found.add(`small: ${words.slice(0, 20)} is ${size} px`)
    }
    return [...found]
  })
}
