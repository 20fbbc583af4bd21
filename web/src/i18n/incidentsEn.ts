import { english } from './plural';

/** "12 incidents" */
export const incidents = (n: number): string => english(n, { one: '# incident', other: '# incidents' });
