import { defineContentScript } from 'wxt/utils/define-content-script';
import { rules, rulesVersion } from '../seeds/index.ts';
import { marksOf } from '../utils/analysis/marks.ts';
import { analyseInParts } from '../utils/analysis/parts.ts';
import { profileOf } from '../utils/analysis/profile.ts';
import { warmUp } from '../utils/analysis/read.ts';
import { saysOf } from '../utils/analysis/says.ts';
import { handOverAnalysis } from '../utils/extension/handover.ts';
import { giveWay, workInTurns } from '../utils/page/turns.ts';

export default defineContentScript({
  registration: 'runtime', // no `matches`: they would become host permissions
  noScriptStartedPostMessage: true, // the page would receive it
  main(ctx) {
    // To load the model and to make the instance are a task each: nothing that is ours keeps the page longer than that.
    const ready = giveWay().then(warmUp);
    ready.catch(() => {}); // told to whoever has something analysed
    handOverAnalysis(async (text) => {
      await ready;
      await giveWay();
      const analysis = await workInTurns(analyseInParts(text, rules));
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
