import type { Context } from '#cloud/kernel/router'
import { Fault } from '#shared/kernel/fault'
import { politicalLabel } from '#shared/kernel/political-label'
import { checkText } from '#cloud/kernel/wechat'

/** The content check's word on what becomes a message: what could not be asked is read by a person. */
export async function checkedText({ caller }: Context, text: string, title?: string) {
  const { suggest, label } = await checkText(caller.openid ?? '', text, title)
  return suggest === 'unchecked' ? ({ suggest: 'review', label: 'unchecked' } as const) : { suggest, label }
}

/**
 * Words that others will read pass WeChat's check, staff's as well as residents'. Political words are normal here;
 * what could not be asked is let through, since the person behind it is known.
 */
export async function checkWords(words: string, { caller }: Context): Promise<void> {
  if (words === '' || caller.openid === null) return
  const { suggest, label } = await checkText(caller.openid, words)
  if (suggest !== 'risky' || label === politicalLabel) return
  throw new Fault('contentRejected', '这段话里有平台不让发的内容，没有发出。您写的还在，改一改再发。', 'text')
}
