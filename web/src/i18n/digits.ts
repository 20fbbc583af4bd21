import type { Digits, Lang } from '../viewState';

/** Western (0–9) or Arabic-Indic (٠–٩) digits: Arabic reports print either, and here the first unless a reader chooses. English knows no other. */
let chosen: () => Digits = () => 'latn';

/** Asks `choice` whenever a number is written, so that text written inside an effect or a template follows the choice. */
export function writeDigitsAs(choice: () => Digits): void {
  chosen = choice;
}

/** What dates and numbers are formatted by. ar-SY names the months as people in the Levant do (تموز, not يوليو). */
export const localeOf: Readonly<Record<Lang, string>> = {
  en: 'en-GB',
  get ar() {
    return `ar-SY-u-nu-${chosen()}`;
  },
};

const arabicIndic = '٠١٢٣٤٥٦٧٨٩';

/** A number, or a text with numbers of ours in it, in the chosen digits. Never for what a source wrote, nor for names and addresses. */
export function inDigits(text: string | number): string {
  if (chosen() === 'latn') return String(text);
  return String(text)
    .replace(/(?<=\d)\.(?=\d)/g, '٫')
    .replace(/(?<=\d),(?=\d)/g, '٬')
    .replace(/\d/g, (digit) => arabicIndic.charAt(Number(digit)));
}
