import type { Lang } from '../../viewState';
import { ar } from './ar';
import { en, type Words } from './en';

export const words: Record<Lang, Words> = { en, ar };
