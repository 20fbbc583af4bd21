/** West, south, east and north of Syria, with a little room. */
export const country: [number, number, number, number] = [35.6, 32.3, 42.4, 37.35];

/** How far the camera may stray from it. */
export const around: [number, number, number, number] = [31, 29, 47, 40.5];
