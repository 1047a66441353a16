/** The four pages of the main package, in the order of the tab bar. */
export const tabs = {
  home: { path: 'tabs/home/index', title: '首页' },
  stations: { path: 'tabs/stations/index', title: '联络站' },
  reception: { path: 'tabs/reception/index', title: '接待日' },
  mine: { path: 'tabs/mine/index', title: '我的' },
} as const

/** Every page outside the main package: subpackage root and the path inside it. */
export const subpages = {
  station: ['features/stations', 'pages/station'],
  deputies: ['features/deputies', 'pages/list'],
  deputy: ['features/deputies', 'pages/card'],
  write: ['features/messages', 'pages/write'],
  confirm: ['features/messages', 'pages/confirm'],
  progress: ['features/messages', 'pages/progress'],
  lookup: ['features/messages', 'pages/lookup'],
  messages: ['features/messages', 'pages/list'],
  publicCases: ['features/messages', 'pages/board'],
  publicCase: ['features/messages', 'pages/case'],
  book: ['features/bookings', 'pages/book'],
  myBookings: ['features/bookings', 'pages/mine'],
  notices: ['features/notices', 'pages/list'],
  notice: ['features/notices', 'pages/notice'],
  campaigns: ['features/campaigns', 'pages/list'],
  campaign: ['features/campaigns', 'pages/campaign'],
  inbox: ['features/inbox', 'pages/list'],
  inboxSettings: ['features/inbox', 'pages/settings'],
  bind: ['features/people', 'pages/bind'],
  privacy: ['features/privacy', 'pages/policy'],
  myData: ['features/privacy', 'pages/data'],
  desk: ['workbench', 'pages/desk'],
  deskMessage: ['workbench', 'pages/message'],
  supervised: ['workbench', 'pages/supervised'],
  deskPeople: ['workbench', 'pages/people'],
  deskNotices: ['workbench', 'pages/notices'],
  writeNotice: ['workbench', 'pages/notice-write'],
  deskNotice: ['workbench', 'pages/notice'],
  receptionRules: ['workbench', 'pages/rules'],
  holidayCalendar: ['workbench', 'pages/calendar'],
  sessions: ['workbench', 'pages/sessions'],
  session: ['workbench', 'pages/session'],
  addSession: ['workbench', 'pages/add-session'],
  roster: ['workbench', 'pages/roster'],
  board: ['workbench', 'pages/board'],
  hotSpots: ['workbench', 'pages/hot-spots'],
  myDuties: ['workbench', 'pages/my-duties'],
  receptionDesk: ['workbench', 'pages/reception-desk'],
  ledger: ['workbench', 'pages/ledger'],
  letters: ['workbench', 'pages/letters'],
  enterLetter: ['workbench', 'pages/letter-enter'],
  deskCalls: ['workbench', 'pages/calls'],
  deskPhones: ['workbench', 'pages/phone-book'],
  deskDelivery: ['workbench', 'pages/delivery'],
  issueLists: ['workbench', 'pages/issue-lists'],
  issueList: ['workbench', 'pages/issue-list'],
  writeIssue: ['workbench', 'pages/issue-write'],
  mediations: ['workbench', 'pages/mediations'],
  mediation: ['workbench', 'pages/mediation'],
  writeMediation: ['workbench', 'pages/mediation-write'],
  routing: ['workbench', 'pages/routing'],
  absence: ['workbench', 'pages/absence'],
  phrases: ['workbench', 'pages/phrases'],
  suggestions: ['workbench', 'pages/suggestions'],
  suggestion: ['workbench', 'pages/suggestion'],
  writeSuggestion: ['workbench', 'pages/suggestion-write'],
  suggestionLedger: ['workbench', 'pages/suggestion-ledger'],
  deskCampaigns: ['workbench', 'pages/campaigns'],
  deskCampaign: ['workbench', 'pages/campaign'],
  writeCampaign: ['workbench', 'pages/campaign-write'],
  gatherOpinions: ['workbench', 'pages/campaign-gather'],
} as const

export type TabName = keyof typeof tabs
export type PageName = TabName | keyof typeof subpages

export function isTab(name: PageName): name is TabName {
  return name in tabs
}

/** The path Taro knows the page by, without a leading slash. */
export function pagePath(name: PageName): string {
  return isTab(name) ? tabs[name].path : `${subpages[name].join('/')}/index`
}

export function isTabPath(path: string): boolean {
  return Object.values(tabs).some((tab) => tab.path === path)
}
