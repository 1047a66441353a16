export default definePageConfig({ navigationBarTitleText: '群众留言' })
