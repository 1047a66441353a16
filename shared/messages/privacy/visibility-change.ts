import type { Visibility } from '#shared/messages/message'
import type { OwnChoices } from '#shared/messages/privacy/own-choices'

interface Choice {
  visibility: Visibility
  handlersMayCall: boolean
}

/** What becomes different when the author changes who sees it, said before he does; [] when nothing does. */
export function visibilityChange(own: OwnChoices, from: Visibility, to: Choice): string[] {
  const words: string[] = []
  if (from === 'mayPublish' && to.visibility !== 'mayPublish')
    words.push(own.isPublic ? '已经登出来的，马上撤下。别人存过的图收不回来。' : '办好后不再公开。')
  if (from !== 'mayPublish' && to.visibility === 'mayPublish')
    words.push('办好后去掉姓名、门牌，再问您一次，您同意了才登出来。')
  if (from !== 'anonymous' && to.visibility === 'anonymous') {
    words.push('称呼和电话马上删掉，往后谁也看不到。')
    if (own.looks > 0) words.push(`姓名已经有人看过 ${own.looks} 次，看过的收不回来。`)
  }
  if (from === 'anonymous' && to.visibility !== 'anonymous')
    words.push('留了称呼、电话的，联络站看了会留记录。')
  if (own.handlersMayCall && !to.handlersMayCall && to.visibility !== 'anonymous')
    words.push('办事单位往后看不到您的号码。')
  if (!own.handlersMayCall && to.handlersMayCall && to.visibility !== 'anonymous')
    words.push('办事单位能看到您的姓和号码，看一次记一笔，您看得到。')
  return words
}
