// All that a click on a read page leads to, in one go: reading, analysis, paint. It stays in its world until it is called.

import { rules } from '../../../seeds/index.ts';
import { analyse } from '../../../utils/analysis/analyse.ts';
import { marksOf } from '../../../utils/analysis/marks.ts';
import { profileOf } from '../../../utils/analysis/profile.ts';
import { readArticle } from '../../../utils/page/article.ts';
import { createPainter } from '../../../utils/page/highlights.ts';

const painter = createPainter(document);

export function readAnalysePaint(): number {
  const found = readArticle(document);
  if (found.kind !== 'article') throw new Error(`the page is refused: ${found.kind}`);
  const analysis = analyse(found.text, rules);
  profileOf(analysis);
  painter.paint(marksOf(analysis), found.map);
  return analysis.attributions.length;
}

(globalThis as { onRecordParts?: typeof readAnalysePaint }).onRecordParts = readAnalysePaint;
