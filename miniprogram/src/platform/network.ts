import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** True until the phone says otherwise; a call decides for itself whether it got through. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(true)
  useEffect(() => {
    const follow = ({ isConnected }: { isConnected: boolean }) => setOnline(isConnected)
    void Taro.getNetworkType().then(({ networkType }) => setOnline(networkType !== 'none'))
    Taro.onNetworkStatusChange(follow)
    return () => Taro.offNetworkStatusChange(follow)
  }, [])
  return online
}
