import { defineContentScript } from 'wxt/utils/define-content-script';
import { rules, rulesVersion } from '../seeds/index.ts';
import { analyse } from '../utils/analysis/analyse.ts';
import { marksOf } from '../utils/analysis/marks.ts';
import { profileOf } from '../utils/analysis/profile.ts';
import { saysOf } from '../utils/analysis/says.ts';
import { handOverAnalysis } from '../utils/extension/handover.ts';

export default defineContentScript({
  registration: 'runtime', // no `matches`: they would become host permissions
  noScriptStartedPostMessage: true, // the page would receive it
  main(ctx) {
    handOverAnalysis((text) => {
      const analysis = analyse(text, rules);
      return {
        analysis,
        profile: profileOf(analysis),
        marks: marksOf(analysis),
        says: saysOf(analysis, rules),
        rulesVersion,
      };
    });
    // WXT's own listener would keep this script in memory, and with it the model.
    ctx.abort();
  },
});
