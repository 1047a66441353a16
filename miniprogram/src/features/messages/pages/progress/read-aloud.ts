import { dayTextWithWeekday } from '#shared/kernel/day'
import type { AuthorView } from '#shared/messages/views/view'

/** The page in a few spoken sentences: what, state, who, until when, what was answered or asked. */
export function readAloud(message: AuthorView): string {
  const { title, tag, owner, question, decline, acts } = message
  const { name, sub, due, byItself } = owner
  const answer = acts.includes('rate') ? message.replies[message.replies.length - 1] : undefined
  return [
    title,
    tag.word,
    sub && `现在${/^在/.test(name) ? '' : '在'}${name}`,
    due && `${dayTextWithWeekday(due.day)}。${due.promise}。${due.left}`,
    byItself,
    question && `请您补充：${question}`,
    decline && `${decline.label}。${decline.channel}`,
    answer && `${answer.unitName}答复：${answer.text}。请您说解没解决`,
  ]
    .filter(Boolean)
    .map((sentence) => String(sentence).replace(/。+$/, ''))
    .join('。')
}
