import type { Lang } from '../viewState';

const en = {
  copy: 'Copy',
  copyOf: (what: string) => `Copy: ${what}`,
  copied: 'Copied.',
  byHand: 'Copying is not allowed here; the text is selected.',
};
const ar: typeof en = {
  copy: 'نسخ',
  copyOf: (what) => `نسخ: ${what}`,
  copied: 'تم النسخ.',
  byHand: 'النسخ غير مسموح هنا؛ النص محدد.',
};

export const copyWords: Record<Lang, typeof en> = { en, ar };
