import type { Deputy } from '#shared/deputies/deputy'

/** The name behind an id, for sentences; somebody unknown is “一位代表”. */
export function namesIn(deputies: ReadonlyMap<string, Pick<Deputy, 'name'>>) {
  return (id: string): string => deputies.get(id)?.name ?? '一位代表'
}
