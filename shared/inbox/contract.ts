export const inboxActions = {}
