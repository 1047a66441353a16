import { Page } from '../../ui/page'

export default function HomePage() {
  return <Page tab>首页</Page>
}
