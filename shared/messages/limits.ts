/** Characters of a message, an answer, a supplement; apart from the contract, so that the phone needs no schema. */
export const maxTextLength = 2000
export const maxPhotos = 6
