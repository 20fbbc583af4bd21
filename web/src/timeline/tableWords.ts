import type { Lang } from '../viewState';

const en = {
  bin: 'Time',
  sure: 'Dated that exactly',
  spread: 'Share of what is dated less exactly',
  unknown: 'Incidents whose toll is not known',
};

/** What the columns of the timeline's table are called. They come with the table. */
export const tableWords: Record<Lang, typeof en> = {
  en,
  ar: {
    bin: 'الزمن',
    sure: 'تاريخه معروف بهذه الدقة',
    spread: 'حصة ما تاريخه أقل دقة',
    unknown: 'حوادث حصيلتها غير معروفة',
  },
};
