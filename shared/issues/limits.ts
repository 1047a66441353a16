/** How much one list holds; a document stays far below what one read may carry. */
export const issueLimits = { issues: 50, clauses: 5, figures: 5, steps: 40 } as const
