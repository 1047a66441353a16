export default definePageConfig({ component: true, styleIsolation: 'apply-shared' })
