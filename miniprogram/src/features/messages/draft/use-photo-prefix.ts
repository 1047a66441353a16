import { useQuery } from '../../../platform/use-query'

/** Where this person's photos go; undefined until known, and for guests, who keep theirs on the phone. */
export function usePhotoPrefix(): string | undefined {
  return useQuery('people.me', {}).data?.uploadPrefix ?? undefined
}
