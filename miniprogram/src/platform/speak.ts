/** A mini-program has no speech of its own (the plugin costs money), so the button is left out. */
export const canSpeak: boolean = false

export function speak(_text: string): void {}

export function hush(): void {}
