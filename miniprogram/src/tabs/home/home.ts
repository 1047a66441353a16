import type { Output } from '#shared/contract'

/** What the home page is given: one call answers all of it. */
export type Home = Output<'home.get'>
