import { subpages, tabs } from './platform/pages'

const roots = [...new Set(Object.values(subpages).map(([root]) => root))]

export default defineAppConfig({
  pages: Object.values(tabs).map((tab) => tab.path),
  subPackages: roots.map((root) => ({
    root,
    pages: Object.values(subpages)
      .filter(([owner]) => owner === root)
      .map(([, page]) => `${page}/index`),
  })),
  preloadRule: {
    [tabs.home.path]: { network: 'all', packages: ['features/messages'] },
  },
  tabBar: {
    custom: true,
    color: '#655F56',
    selectedColor: '#12545C',
    backgroundColor: '#FFFFFF',
    list: Object.values(tabs).map((tab) => ({ pagePath: tab.path, text: tab.title })),
  },
  window: {
    navigationBarBackgroundColor: '#F6F3ED',
    navigationBarTextStyle: 'black',
    navigationBarTitleText: '人大代表联络站',
    backgroundColor: '#F6F3ED',
    backgroundTextStyle: 'dark',
  },
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
})
