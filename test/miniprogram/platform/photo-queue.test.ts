import Taro from '@tarojs/taro'

Object.assign(Taro, { env: { USER_DATA_PATH: 'wxfile://usr' } })
// After the line above: the module reads the folder as it loads.
const queue = () => import('../../../miniprogram/src/platform/photo-queue')
const upload = jest.mocked(Taro.cloud.uploadFile)

test('sending that broke off goes on where it stopped, under the same cloud path', async () => {
  const { keepPhotos, sendPhotos } = await queue()
  keepPhotos('message', [{ path: 'a' }, { path: 'b' }])
  upload.mockImplementationOnce((({ cloudPath }: { cloudPath: string }) =>
    Promise.resolve({ fileID: `cloud://x/${cloudPath}` })) as never)
  upload.mockRejectedValueOnce({ errMsg: 'uploadFile:fail' })
  await expect(sendPhotos('message', 'photos/p1/')).rejects.toMatchObject({ errMsg: 'uploadFile:fail' })
  const broken = upload.mock.calls[1]?.[0] as { cloudPath: string }

  upload.mockImplementation((({ cloudPath }: { cloudPath: string }) =>
    Promise.resolve({ fileID: `cloud://x/${cloudPath}` })) as never)
  const sent = await sendPhotos('message', 'photos/p1/')
  expect(upload).toHaveBeenCalledTimes(3)
  expect(sent.map((photo) => photo.fileID?.startsWith('cloud://x/photos/p1/'))).toEqual([true, true])
  expect(sent[1]?.cloudPath).toBe(broken.cloudPath)
})

test('another person on this phone sends under his own prefix', async () => {
  const { sendPhotos } = await queue()
  const sent = await sendPhotos('message', 'photos/p2/')
  expect(sent.map((photo) => photo.fileID?.includes('/p2/'))).toEqual([true, true])
})
