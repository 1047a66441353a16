let order: readonly string[] = []

/** The messages as the desk listed them last, so that the message page knows which comes next. */
export function rememberOrder(ids: readonly string[]): void {
  order = ids
}

export function nextAfter(id: string): string | undefined {
  const index = order.indexOf(id)
  return index === -1 ? undefined : order[index + 1]
}
