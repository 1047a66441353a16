export default definePageConfig({ navigationBarTitleText: '写征求意见' })
