import type { Message } from '#shared/messages/message'

/** Pictures that may be chosen for the board: the author's and the answer's, checked and passed; file ids. */
export function publishablePhotos({ photos, supplements, replies }: Message): string[] {
  const sent = [photos, ...supplements.map((added) => added.photos), ...replies.map((reply) => reply.photos)]
  return [...new Set(sent.flat().flatMap(({ fileId, check }) => (check === 'pass' ? [fileId] : [])))]
}
