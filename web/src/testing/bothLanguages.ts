import { learn } from '../i18n/languages';

await Promise.all([learn('en'), learn('ar')]);
