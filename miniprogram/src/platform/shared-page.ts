import type { PageParams } from './navigation'

/** What a card shows and where it leads; undefined while the page still loads. */
export type Shared<Name extends keyof PageParams> = { title: string; params: PageParams[Name] } | undefined
