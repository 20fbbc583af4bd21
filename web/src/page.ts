import { mount } from 'svelte';
import App from './App.svelte';

export const begin = () => mount(App, { target: document.body });
