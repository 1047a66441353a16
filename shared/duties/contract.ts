export const dutiesActions = {}
