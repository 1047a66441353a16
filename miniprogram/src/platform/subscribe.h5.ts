import { templateWords } from '#shared/inbox/template-words'
import type { PopUpAnswer } from './pop-up'
import { currentOpenid } from './session'
import { templates } from './templates'

/** Development only: stands in for WeChat's popup, and tells the local cloud's WeChat what it would have kept. */
export async function popUp(tmplIds: string[]): Promise<PopUpAnswer> {
  const openid = currentOpenid()
  if (openid === undefined) return 'nothing'
  const answer = await askOnScreen(tmplIds)
  const answers = Object.fromEntries(tmplIds.map((id) => [id, answer]))
  await fetch('./local/subscribe', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ openid, accepts: answers }),
  }).catch(() => undefined)
  return answers
}

export function openSettings(): Promise<boolean> {
  return Promise.resolve(true)
}

function nameOf(id: string): string {
  const found = Object.entries(templates).find(([, template]) => template.id === id)
  return found ? templateWords[found[0] as keyof typeof templateWords].name : id
}

const shade =
  'position:fixed;inset:0;z-index:9999;display:flex;align-items:flex-end;background:rgba(0,0,0,.5)'
const panel = 'width:100%;box-sizing:border-box;padding:24px 16px;background:#fff;font:17px/1.6 sans-serif'
const key = 'width:48%;min-height:52px;font-size:17px'

function askOnScreen(tmplIds: readonly string[]): Promise<'accept' | 'reject'> {
  const popup = document.createElement('div')
  popup.style.cssText = shade
  const box = document.createElement('div')
  box.style.cssText = panel
  box.setAttribute('role', 'dialog')
  box.setAttribute('aria-label', '微信弹窗（演示）')
  const words = document.createElement('p')
  words.textContent = `小程序申请给您发：${tmplIds.map(nameOf).join('、')}（演示里的微信弹窗）`
  box.append(words)
  popup.append(box)
  return new Promise((resolve) => {
    const button = (text: string, answer: 'accept' | 'reject') => {
      const element = document.createElement('button')
      element.textContent = text
      element.style.cssText = key
      element.onclick = () => {
        popup.remove()
        resolve(answer)
      }
      return element
    }
    box.append(button('不允许', 'reject'), ' ', button('允许', 'accept'))
    document.body.append(popup)
  })
}
