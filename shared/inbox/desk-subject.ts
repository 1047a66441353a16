const mark = ':desk'

/** What is said at the desk about a notice is a matter of its own: it is not counted among the notice's readers. */
export function deskSubject(noticeId: string): string {
  return `${noticeId}${mark}`
}

/** The notice itself. */
export function noticeOfDesk(subjectId: string): string {
  return subjectId.endsWith(mark) ? subjectId.slice(0, -mark.length) : subjectId
}
