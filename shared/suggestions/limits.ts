/** Characters of each part; apart from the contract, so that the phone needs no schema. */
export const maxTitle = 60
export const maxPart = 2000
export const maxNote = 500
export const maxEvidence = 20
export const maxCoSigners = 20
export const maxCoUnits = 6
export const maxMeetings = 20
