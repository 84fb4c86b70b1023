// The least that a Preact popup can be: one thing to focus.

import { h, render } from 'preact';

const app = document.getElementById('app');
if (app) render(h('main', null, h('button', { type: 'button' }, 'Empty')), app);
