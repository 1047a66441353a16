import { Banner } from './banner'

/** `asOf`: when the shown content was fetched, 2月10日 18:20. */
export function OfflineBanner({ asOf }: { asOf?: string }) {
  return (
    <Banner tone="amber" icon="offline" alert>
      {asOf ? `没有网络。这是 ${asOf} 的内容。` : '没有网络。连上以后再看。'}
    </Banner>
  )
}
