const firstStrongIsolate = '\u2068';
const leftToRightIsolate = '\u2066';
const popIsolate = '\u2069';

/** Keeps the order inside a piece of text, and the text around it, whatever the direction of the page. */
export const isolate = (text: string): string => `${firstStrongIsolate}${text}${popIsolate}`;

/** For what is read left to right in every language: clock times, and ranges of numbers (7–12 must never become 12–7). */
export const leftToRight = (text: string): string => `${leftToRightIsolate}${text}${popIsolate}`;

const mirrored: Record<string, string> = { '(': ')', ')': '(' };

/** Arabic as the map draws it: vowel marks would stand apart from their letters, and brackets are not mirrored there. */
export const forCanvas = (arabic: string): string =>
  arabic.replace(/[\u064B-\u0652]/g, '').replace(/[()]/g, (bracket) => mirrored[bracket] ?? bracket);
