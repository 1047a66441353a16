import {
  accuseWords,
  misconductWords,
  notAccusing,
  officialWords,
} from '#shared/messages/intake/report-words'

/** Sentences without the clauses that only warn of corruption, ask for prevention or address somebody. */
function accusingSentences(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/[。.;!?\n]+/)
    .map((sentence) =>
      sentence
        .split(',')
        .filter((clause) => clause.search(notAccusing) < 0)
        .join(','),
    )
}

/**
 * Whether the words accuse somebody in office: such a message leaves the pipeline and is read by report officers
 * only (lifecycle.md, submit → diverted). Complaints about shops, builders or neighbours do not count.
 */
export function seesReport(text: string): boolean {
  return accusingSentences(text).some(
    (sentence) =>
      misconductWords.some((pattern) => pattern.test(sentence)) ||
      (accuseWords.test(sentence) && officialWords.test(sentence)),
  )
}
