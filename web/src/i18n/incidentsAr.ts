import { arabic } from './plural';

/** "12 incidents", in Arabic. */
export const incidents = (n: number): string =>
  arabic(n, {
    zero: 'لا حوادث',
    one: 'حادثة واحدة',
    two: 'حادثتان',
    few: '# حوادث',
    many: '# حادثة',
    other: '# حادثة',
  });
