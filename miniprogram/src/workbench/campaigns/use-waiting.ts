import { useQuery } from '../../platform/use-query'

const offices: readonly (string | undefined)[] = ['townshipOffice', 'countyOffice']

/** How many 征求意见 wait for whoever stands at an office's desk, and as a sentence; others are not asked. */
export function useWaiting(role: string | undefined): { count: number; text: string } {
  const waiting = useQuery('campaigns.waiting', offices.includes(role) ? {} : null).data
  const { toApprove = 0, toAnswer = 0, unmarked = 0 } = waiting ?? {}
  const parts = [
    toApprove > 0 && `${toApprove} 份等您复核`,
    toAnswer > 0 && `${toAnswer} 次等公布结果`,
    unmarked > 0 && `${unmarked} 条意见没标`,
  ]
  return { count: toApprove + toAnswer, text: parts.filter(Boolean).join('，') }
}
