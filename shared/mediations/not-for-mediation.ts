import * as z from 'zod/mini'
import { Fault } from '#shared/kernel/fault'

/** What no deputy mediates, asked of the recorder and looked for in his words. */
export const Apart = z.enum(['none', 'court', 'crime', 'violence'])
export type Apart = z.output<typeof Apart>

interface Elsewhere {
  title: string
  /** Where it belongs, said to whoever wanted to record it. */
  channel: string
  words: RegExp
}

export const notForMediation: Readonly<Record<Exclude<Apart, 'none'>, Elsewhere>> = {
  violence: {
    title: '家里打人、虐待',
    channel: '请马上打 110，或找派出所、妇联（12338）。先让人安全，不要劝和。',
    words: /家暴|家庭暴力|(?:打|殴打|虐待)(?:了|过)?(?:老婆|媳妇|妻子|丈夫|老公|孩子|小孩|老人|父母|爹娘)/g,
  },
  crime: {
    title: '有人受了伤，或像是犯罪',
    channel: '请打 110 或找派出所，由公安机关处理。代表不能替人私了。',
    words: /轻伤|重伤|刑事|强奸|猥亵|抢劫|诈骗|盗窃|持刀|故意伤害|非法拘禁|涉嫌犯罪|拐卖/g,
  },
  court: {
    title: '已经起诉，或法院已经判了',
    channel: '请找办案的法院，想问律师打 12348。代表不能过问案子怎么判。',
    words:
      /起诉了|已(?:经)?起诉|法院(?:已经|已)?(?:立案|受理|判|在审|正在审|开庭)|正在打官司|等开庭|一审|二审|上诉|强制执行|判决书/g,
  },
}

const order = ['violence', 'crime', 'court'] as const
/** Said just before, or just after, the words tell that it is not so. */
const denied = /(?:没有?|不是|并非|未|无|撤回|撤销)[^，。；,;]{0,4}$/
const takenBack = /^[^，。；,;]{0,6}撤(?:诉|回)/

/** Which of them the words speak of, the gravest first; 'none' when none. */
export function apartIn(text: string): Apart {
  const spoken = (apart: (typeof order)[number]) =>
    [...text.matchAll(notForMediation[apart].words)].some(
      ({ index, 0: hit }) =>
        !denied.test(text.slice(0, index)) && !takenBack.test(text.slice(index + hit.length)),
    )
  return order.find(spoken) ?? 'none'
}

/**
 * Faults invalidInput (`apart`) with the right channel, before anything is stored: mediation is voluntary and between
 * neighbours, and a deputy does not interfere in cases (代表法 2025 §59).
 */
export function expectForMediation({ apart, about }: { apart: Apart; about: string }): void {
  if (apart !== 'none') throw new Fault('invalidInput', refusal(apart, ''), 'apart')
  const seen = apartIn(about)
  if (seen !== 'none')
    throw new Fault('invalidInput', refusal(seen, '要是不是这回事，请换个说法再记。'), 'apart')
}

function refusal(apart: Exclude<Apart, 'none'>, more: string): string {
  const { title, channel } = notForMediation[apart]
  return `这件没有记下，因为是“${title}”。${channel}${more}`
}
