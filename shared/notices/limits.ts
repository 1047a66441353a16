/** Apart from the schema, so that the phone needs no zod. */
export const maxTitle = 40
export const maxBody = 2000
export const maxTranslations = 3
export const maxAttachments = 5
export const maxAttachmentBytes = 10 * 1024 * 1024
