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

/** As one reads it out: '0000-1234567', a mobile in three parts; anything else as it was written. */
export function phoneText(phone: string): string {
  const digits = phoneDigits(phone)
  if (/^1\d{10}$/.test(digits)) return digits.replace(/^(\d{3})(\d{4})/, '$1 $2 ')
  const areaCode = /^(?:010|02\d)/.test(digits) ? 3 : 4
  return /^0\d{9,11}$/.test(digits) ? `${digits.slice(0, areaCode)}-${digits.slice(areaCode)}` : phone
}
