import type { Output } from '#shared/contract'
import { dayText, weekdayText } from '#shared/kernel/day'

/** The care home page as sentences for reading aloud, in the order of the screen. */
export function homeSpeech({ site, nextReception: next, myOpen, duty }: Output<'home.get'>): string {
  const day = next && (next.effective ?? next.scheduled)
  const sentences = [
    site.name,
    next &&
      day &&
      `下次代表接待日，${dayText(day)}，${weekdayText(day)}，${clock(next.start)}到${clock(next.end)}`,
    next && `在${next.place}`,
    next?.movedText && `这次改期了，原来是${dayText(next.scheduled)}，因为${next.reasonText}`,
    myOpen &&
      `您有${myOpen.count}件留言正在办，${myOpen.title}，在${myOpen.ownerName}手里，${myOpen.dueText}`,
    ...duty.map((one) => `今天值班，${one.name}代表，${one.stateText}`),
    '想说事，按红色的我要留言，或者打联络站电话',
  ]
  return sentences.filter(Boolean).join('。')
}

function clock(time: string): string {
  const [hour, minute] = time.split(':').map(Number)
  return minute ? `${hour}点${minute}分` : `${hour}点`
}
