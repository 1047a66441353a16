/** Half width and digits only; a leading +86 or 0086 says nothing that is not known here. */
export function phoneDigits(text: string): string {
  const plain = text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  const digits = plain.replace(/\D/g, '')
  return digits.replace(/^(?:0086|86(?=1\d{10}$))/, '')
}

/** Whether one can dial it from anywhere: a mobile number, or a landline with its area code. */
export function isPhoneNumber(text: string): boolean {
  if (/[^\d\s+()（）０-９－‐‑‒–—.-]/.test(text)) return false
  return /^(?:1[3-9]\d{9}|0\d{9,11})$/.test(phoneDigits(text))
}
