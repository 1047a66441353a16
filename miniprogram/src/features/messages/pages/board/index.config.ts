export default definePageConfig({ navigationBarTitleText: '大家的事', enableShareAppMessage: true })
