/** How much one 征求意见 holds; a whole draft stays far below what one answer to a phone may carry. */
export const campaignLimits = {
  title: 40,
  background: 1500,
  text: 12_000,
  articles: 150,
  questions: 5,
  days: 60,
  opinion: 500,
  /** Parts on which one person may write in one campaign. */
  perPerson: 20,
  /** Days after the last one by which it has to be said what became of the opinions. */
  answerDays: 30,
} as const
