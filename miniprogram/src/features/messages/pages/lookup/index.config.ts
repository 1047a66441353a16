export default definePageConfig({ navigationBarTitleText: '查留言' })
