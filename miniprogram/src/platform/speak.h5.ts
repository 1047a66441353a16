export const canSpeak: boolean = 'speechSynthesis' in window

/** Slower than usual: those who ask to be read to are mostly over sixty. */
export function speak(text: string): void {
  hush()
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.lang = 'zh-CN'
  utterance.rate = 0.9
  window.speechSynthesis.speak(utterance)
}

export function hush(): void {
  window.speechSynthesis.cancel()
}
