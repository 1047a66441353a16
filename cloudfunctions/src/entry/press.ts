import { join } from 'node:path'
import type { Order, Printed } from '#cloud/sheets/press'
import { isOurFunction } from '#cloud/kernel/caller'
import { fulfil } from '#cloud/sheets/press'

/** `api` calls with what is to stand on a sheet; a phone, which may name any function, gets nothing drawn. */
export async function main(order: Order, context: unknown): Promise<Printed | null> {
  return isOurFunction(context) ? await fulfil(order, join(__dirname, 'fonts')) : null
}
