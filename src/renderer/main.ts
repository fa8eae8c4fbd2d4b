import './styles/styles.css';
import { mount } from 'svelte';
import App from './app/App.svelte';
import { pickTransport } from './app/transport.ts';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no place for the app');

mount(App, { target, props: { transport: pickTransport(window) } });
