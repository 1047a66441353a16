import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import { ariaAttributes } from './attributes'

/** Taro's weapp templates list every attribute they pass on and drop all aria-*; this adds them. */
export default function ariaPlugin(ctx: IPluginContext) {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      if (platform.platform !== 'weapp') return
      platform.template.mergeComponents(ctx, ariaAttributes())
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'runtime')].flat()
    },
  })
}
