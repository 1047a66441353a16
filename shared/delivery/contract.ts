export const deliveryActions = {}
