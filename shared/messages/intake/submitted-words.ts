import type { Message } from '#shared/messages/message'

/** What the author reads at once; a report is told where it went and where else it can go, nothing more. */
export function submittedWords({ status, urgent }: Pick<Message, 'status' | 'urgent'>): string {
  if (status === 'diverted') {
    return '这像是举报，只转给县里指定的一两个人看，别人都看不到。也可以打 12388 向纪检监察机关反映。'
  }
  if (status === 'screening') return '收下了。工作人员先看一遍内容，看过就往下办，您不用再发。'
  if (urgent) return '收下了，按紧急的办。联络员会马上看到。'
  return '收下了。记好查询码，凭它随时能查到办到哪一步。'
}
