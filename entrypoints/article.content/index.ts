import './style.css'; // injected by the background, together with the script
import { defineContentScript } from 'wxt/utils/define-content-script';
import { takePlace } from '../../utils/extension/handover.ts';
import { ownPage } from './own-page.ts';

export default defineContentScript({
  registration: 'runtime', // no `matches`: they would become host permissions
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true, // the page would receive it
  main() {
    // Not WXT's context: a page can end that one with a forged event.
    const life = new AbortController();
    if (takePlace(life.signal)) ownPage(life);
  },
});
