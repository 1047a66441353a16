import { TabBar } from './tab-bar'

/** The file WeChat looks for; Taro turns it into a native component, so nothing else may import it. */
export default function CustomTabBar() {
  return <TabBar />
}
