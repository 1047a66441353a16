export interface PickedPhotos {
  /** Paths of files kept on this phone until `dropPhotoFiles`. */
  paths: string[]
  /** How many were left out: over 10 MB, or not a photo. */
  refused: number
}
