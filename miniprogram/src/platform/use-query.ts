import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { answerKey, keepAnswer, keptAnswer } from './cache'
import type { ActionName, Input, Output } from '#shared/contract'
import { call } from './call'
import { type CallFault, toCallFault } from './call-fault'

/** The four faces of a read. `data` may be there beside any of them: then it is shown, with `asOf` if set. */
interface Face<Data> {
  status: 'loading' | 'ready' | 'error' | 'offline'
  data?: Data
  /** Instant of the kept answer being shown; undefined once the cloud has answered. */
  asOf?: string
  fault?: CallFault
}

export interface Query<Data> extends Face<Data> {
  retry: () => void
}

/**
 * Kept answer first, then the cloud's; asked again whenever the page comes back into view. `null` waits. After `retry`
 * an answer that was already on its way is neither shown nor kept: it may be older than what was just done.
 */
export function useQuery<Name extends ActionName>(
  name: Name,
  input: Input<Name> | null,
): Query<Output<Name>> {
  const key = input === null ? null : answerKey(name, input)
  const [shown, setShown] = useState(() => ({ key, face: firstFace<Output<Name>>(key) }))
  const asking = useRef<{ key: string } | null>(null)

  const ask = useCallback(() => {
    if (key === null || input === null) return
    const question = { key }
    asking.current = question
    const show = (next: (face: Face<Output<Name>>) => Face<Output<Name>>) => {
      if (asking.current !== question) return
      asking.current = null
      setShown((last) => ({ key, face: next(last.key === key ? last.face : firstFace(key)) }))
    }
    call(name, input).then(
      (data) => {
        if (asking.current === question) keepAnswer(name, key, data)
        show(() => ({ status: 'ready', data }))
      },
      (error: unknown) => show((face) => failedFace(face, key, toCallFault(error))),
    )
    // The key stands for name and input: a new object with the same content is the same question.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [key])

  const askOnce = useCallback(() => {
    if (asking.current?.key !== key) ask()
  }, [ask, key])
  useEffect(askOnce, [askOnce])
  useDidShow(askOnce)

  const retry = useCallback(() => {
    setShown((last) => (last.face.data === undefined ? { key, face: { status: 'loading' } } : last))
    ask()
  }, [ask, key])
  const face = shown.key === key ? shown.face : firstFace<Output<Name>>(key)
  return { ...face, retry }
}

function firstFace<Data>(key: string | null): Face<Data> {
  const kept = key === null ? undefined : keptAnswer<Data>(key)
  return kept ? { status: 'ready', data: kept.data, asOf: kept.asOf } : { status: 'loading' }
}

/** What was fetched while the page was open is old from now on: its time is the kept answer's. */
function failedFace<Data>(face: Face<Data>, key: string, fault: CallFault): Face<Data> {
  const asOf = face.asOf ?? (face.data === undefined ? undefined : keptAnswer(key)?.asOf)
  return {
    ...face,
    status: fault.code === 'offline' ? 'offline' : 'error',
    fault,
    ...(asOf !== undefined && { asOf }),
  }
}
