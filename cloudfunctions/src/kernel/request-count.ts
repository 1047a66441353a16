let requests = 0

/** Database requests since the last reset; a function instance serves one call at a time. */
export const requestCount = {
  read: () => requests,
  add: () => {
    requests += 1
  },
  reset: () => {
    requests = 0
  },
}
