export const sheetsActions = {}
