export const bookingsActions = {}
