import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import { ariaAttributes } from './attributes'
import { withoutUnused } from './unused'

/** Taro's weapp templates pass on every attribute it has heard of but no aria-*: this swaps the two. */
export default function templatePlugin(ctx: IPluginContext) {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      if (platform.platform !== 'weapp') return
      const { template } = platform
      template.mergeComponents(ctx, ariaAttributes())
      const createAll = template.createMiniComponents.bind(template)
      template.createMiniComponents = (components) => withoutUnused(createAll(components))
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'runtime')].flat()
    },
  })
}
