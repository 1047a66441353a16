export default definePageConfig({ navigationBarTitleText: '这次征求意见' })
