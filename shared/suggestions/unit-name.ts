import type { AsOf } from '#shared/messages/as-of'

/** The name of a handling unit; '' when there is none, or it is no longer in the county's table. */
export function unitNameOf(id: string | null | undefined, { county }: Pick<AsOf, 'county'>): string {
  return county.handlingUnits.find((unit) => unit.id === id)?.name ?? ''
}
