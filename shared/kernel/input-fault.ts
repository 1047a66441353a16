import type * as z from 'zod/mini'
import { Fault } from '#shared/kernel/fault'

/** What is missing or wrong, in a neighbour's words; keyed by the field, or `action.field` where it differs. */
const sentences: Record<string, string> = {
  text: '还没写，或者写得太长了。请写一句到两千字。',
  'messages.supplement.text': '还没写补充的话。写一句就行，最多两千字。',
  'messages.reply.text': '还没写答复。请写清楚办了什么，最多两千字。',
  title: '标题太长了，最多 24 个字。',
  villageId: '还没选村。选了才知道交给谁。',
  category: '还没选是哪类事。选了才知道交给谁。',
  photos: '照片最多 6 张，而且要在这里选、这里传。请删掉几张再试。',
  visibility: '还没选谁能看到。三个里选一个就行。',
  consent: '还没同意。同意把这些信息用来办这件事，才能发送。',
  contact: '姓名最多 20 个字，电话最多 20 位。不留也可以。',
  requestId: '这次发送少了编号。请回到上一页，再发一次。',
  number: '编号看起来不对。编号像 2026-ST05-0047。',
  queryCode: '查询码看起来不对。查询码是发送后给您的 8 位字母和数字。',
  reason: '还没写原因。写一句，让对方看得懂。',
  note: '还没写说明，或者写得太长了。请写一句到五百字。',
  question: '还没写要群众补充什么。写一句就行。',
  leadUnit: '还没选主办单位。选一个才能交办。',
  class: '还没选结果是哪一种。',
  promisedFor: '日期写得不对。请选一个以后的日子。',
  'reception.preview.rule': '接待日规则看不懂。请选每月几号、星期几，或者第几个星期几。',
  'reception.tryRule.rule': '接待日还没选全。请选好哪一天、几点到几点、几名代表，结束要晚于开始。',
  'reception.saveRule.rule': '接待日还没选全。请选好哪一天、几点到几点、几名代表，结束要晚于开始。',
  'reception.preview.from': '开始的日子不对。请写成 2026-01-31 这样。',
  'reception.preview.to': '结束的日子不对。请写成 2026-01-31 这样。',
  confirmed: '还没看接下来的日子。看过了再存。',
  year: '年份不对。请选 2020 到 2049 年。',
  rule: '不合规定的，要写清楚是哪条规定。',
  solved: '还没选解决了没有。三个里选一个就行。',
  satisfied: '还没选满不满意。三个里选一个就行。',
  days: '天数写得不对。请写 1 到 30 之间的整数。',
  code: '邀请码看起来不对。请照着给您的码再输一遍。',
  words: '还没写要找什么。写编号、村名或一两个字。',
  version: '这一页旧了。请刷新后再试。',
  'delivery.reveal.reason': '还没写为什么要看号码。写一句，看了会留下记录。',
  'delivery.addPhone.consent': '还没勾“本人同意”。他同意留号码，才能存。',
  'delivery.addPhone.name': '还没写姓名，或者写得太长了。最多 20 个字。',
  'delivery.called.note': '备注太长了，最多 100 个字。',
  phone: '电话看起来不对，还没存上。手机是 11 位，座机要带区号。',
  id: '找不到这一件。请回到上一页再点进来。',
}

/** The first thing wrong with an input, as `invalidInput` with its field and a plain sentence. */
export function inputFault(action: string, error: z.core.$ZodError): Fault {
  const field = fieldOf(error)
  const sentence = sentences[`${action}.${field}`] ?? sentences[field]
  return new Fault(
    'invalidInput',
    sentence ?? '有一处填得不对，没有存上。您写的内容还在，请检查后再试。',
    field,
  )
}

function fieldOf(error: z.core.$ZodError): string {
  for (const issue of error.issues) {
    if (issue.path.length > 0) return String(issue.path[0])
    if (issue.code === 'invalid_union') {
      const deeper = issue.errors.flat().find((inner) => inner.path.length > 0)
      if (deeper) return String(deeper.path[0])
    }
  }
  return 'input'
}
