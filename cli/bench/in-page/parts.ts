// All that reading a page anew comes to, in one go: reading, analysis, paint. It stays in its world until it is called.

import { rules } from '../../../seeds/index.ts';
import { analyse } from '../../../utils/analysis/analyse.ts';
import { marksOf } from '../../../utils/analysis/marks.ts';
import { profileOf } from '../../../utils/analysis/profile.ts';
import { anyShadowRoot } from '../../../utils/extension/shadow-roots.ts';
import { readArticle } from '../../../utils/page/article.ts';
import { createPainter } from '../../../utils/page/highlights.ts';
import { anyRootOf } from '../../../utils/page/shadow.ts';

const painter = createPainter(document);
const shadowRootOf = anyRootOf(anyShadowRoot);

/** Gives when the marks were painted, in milliseconds since 1970. Throws where the page has no article. */
function readAnalysePaint(): number {
  const found = readArticle(document, { shadowRootOf });
  if (found.kind !== 'article') throw new Error(`the page is refused: ${found.kind}`);
  const analysis = analyse(found.text, rules);
  profileOf(analysis);
  painter.paint(marksOf(analysis), found.map);
  return performance.timeOrigin + performance.now();
}

declare const chrome: {
  readonly runtime: {
    readonly onMessage: {
      addListener(listen: (message: unknown, from: object, reply: (at: number) => void) => void): void;
    };
  };
};

const world = globalThis as { onRecordParts?: typeof readAnalysePaint };
// One that is injected anew works in the place of the one before.
if (!world.onRecordParts)
  chrome.runtime.onMessage.addListener((_, __, reply) => reply(world.onRecordParts?.() ?? Number.NaN));
world.onRecordParts = readAnalysePaint;
