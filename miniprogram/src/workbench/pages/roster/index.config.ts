export default definePageConfig({ navigationBarTitleText: '自动排班' })
