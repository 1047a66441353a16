import * as z from 'zod/mini'
import { maxPhotos } from '#shared/messages/limits'

const FileId = z.string().check(z.regex(/^cloud:\/\/[\w.-]+\/[\w./-]{1,200}$/))

/** Pictures the caller uploaded, by file id; none when left out. */
export const SentPhotos = z._default(z.array(FileId).check(z.maxLength(maxPhotos)), [])
