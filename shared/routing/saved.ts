import * as z from 'zod/mini'

/** Whoever reads the tables of 办理分工. */
export const readers = ['townshipOffice', 'countyOffice', 'auditor'] as const

/** Whoever saves names the version of the county he saw; another one is `conflict`. */
export const seen = { expectVersion: z.int() }
/** What a saved row answers. */
export const Saved = z.object({ version: z.int() })
