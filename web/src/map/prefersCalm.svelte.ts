import { MediaQuery } from 'svelte/reactivity';

/** Of those who ask for less motion. */
export const prefersCalm = new MediaQuery('prefers-reduced-motion: reduce');
