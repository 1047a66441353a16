/** Sessions are proposed four months ahead, in days; later quarters are not whole yet. */
export const planAheadDays = 120
