import type { lettersActions } from '#shared/letters/contract'
import type { Handlers } from '#cloud/kernel/router'
import { enter } from '#cloud/letters/entering'
import { openBox, setMailbox } from '#cloud/letters/mailbox'
import { desk, ledger } from '#cloud/letters/reading'

export const lettersHandlers: Handlers<typeof lettersActions> = {
  'letters.desk': desk,
  'letters.enter': enter,
  'letters.setMailbox': setMailbox,
  'letters.openMailbox': openBox,
  'letters.ledger': ledger,
}
