import type { Output } from '#shared/contract'

/** One step of one matter, and what became of its pushes. */
export type Step = Output<'delivery.log'>['items'][number]
