import { defineContentScript } from 'wxt/utils/define-content-script';
import { type AnalysedArticle, handOverAnalysis } from '../../utils/extension/handover.ts';
import { giveWay } from '../../utils/page/turns.ts';
import { unpackModel } from './packed-model.ts';

export default defineContentScript({
  registration: 'runtime', // no `matches`: they would become host permissions
  noScriptStartedPostMessage: true, // the page would receive it
  main(ctx) {
    const ready = makeReady();
    ready.catch(() => {}); // told to whoever has something analysed
    handOverAnalysis(async (text, inTurns): Promise<AnalysedArticle> => {
      const { analyseInSlices, marksOf, profileOf, rules, rulesVersion, saysOf } = await ready;
      const analysis = await inTurns(analyseInSlices(text, rules));
      return {
        analysis,
        profile: profileOf(analysis),
        marks: marksOf(analysis),
        says: saysOf(analysis, rules),
        rulesVersion,
      };
    });
    // WXT's own listener would keep this script in memory, and with it the model.
    ctx.abort('What there was to do here is done.');
  },
});

/**
 * To evaluate the model, to make the instance and to evaluate the rules are a task each: nothing that is ours keeps the page
 * longer than wink itself does. All of it is in this one script; what is imported so is evaluated when it is asked for.
 */
async function makeReady() {
  await unpackModel();
  const { warmUp } = await import('../../utils/analysis/wink.ts');
  await giveWay();
  warmUp();
  await giveWay();
  const [seeds, analysis, marks, profile, says] = await Promise.all([
    import('../../seeds/index.ts'),
    import('../../utils/analysis/analyse.ts'),
    import('../../utils/analysis/marks.ts'),
    import('../../utils/analysis/profile.ts'),
    import('../../utils/analysis/says.ts'),
  ]);
  return { ...seeds, ...analysis, ...marks, ...profile, ...says };
}
