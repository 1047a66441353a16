/** '3 条没看', '99 条以上没看', '都看过了'; nothing while it is not known. */
export function unreadText(unread: { count: number; more: boolean } | undefined): string {
  if (!unread) return ''
  if (unread.count === 0) return '都看过了'
  return unread.more ? `${unread.count} 条以上没看` : `${unread.count} 条没看`
}
