import { useEffect, useState } from 'react'
import type { Input, Output } from '#shared/contract'
import type { Template } from '#shared/inbox/subscriber'
import { askNow, keptAsks, rememberHeld } from '../../platform/asks'
import { useAction } from '../../platform/use-action'
import { useQuery } from '../../platform/use-query'

type Settings = Output<'inbox.settings'>

/** What is said after WeChat's popup was answered. */
const saidAfter = {
  accept: '好，又能推一次了。',
  reject: '您没允许，这一类推不到微信。收件箱里都有。',
  ban: '微信那边不让推这一类。收件箱里都有。',
  filter: '微信这次没弹出来。请过一会儿再点。',
  nothing: '微信这次没弹出来。请过一会儿再点。',
  switchedOff: '微信的通知总开关关着，弹不出来。收件箱里都有。',
} as const

/** The settings as the cloud has them, and as they were last changed here. */
export function useSettings() {
  const query = useQuery('inbox.settings', {})
  const saving = useAction('inbox.set')
  const [changed, setChanged] = useState<Settings>()
  const [said, setSaid] = useState<string>()
  const settings = changed ?? query.data
  const left = query.data?.left
  useEffect(() => {
    if (left) rememberHeld(left)
  }, [left])

  const change = async (part: Partial<Input<'inbox.set'>>) => {
    if (!settings) return
    const { digest, quiet, off } = settings
    const saved = await saving.run({ digest, quiet, off, ...part })
    if (!saved) return
    setChanged(saved)
    setSaid('记下了。')
  }
  const ask = async (template: Template) => {
    const answer = await askNow([template], true)
    if (!answer) return
    setSaid(saidAfter[typeof answer === 'string' ? answer : (answer[template] ?? 'filter')])
    if (settings) setChanged({ ...settings, left: { ...settings.left, ...keptAsks().held } })
  }
  return { query, settings, saving, change, ask, said, hush: () => setSaid(undefined) }
}
