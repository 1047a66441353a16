/** '09:00' → '9:00' */
export function timeText(time: string): string {
  return time.replace(/^0/, '')
}
