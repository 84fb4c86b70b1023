import type { AnalyseArticle, AnalysedArticle } from './handover.ts';

export interface KeptAnalysis {
  /** Gives again what was found last where the words are the same: the analysis hangs on them alone. */
  readonly analyse: AnalyseArticle;
  /** For when what was found is not to be kept alive any longer. */
  forget(): void;
}

/** @param borrow brings the analysis in, model and all; it is not asked for words that were analysed last */
export function keepAnalysis(borrow: () => Promise<AnalyseArticle>): KeptAnalysis {
  let last: { readonly text: string; readonly found: AnalysedArticle } | null = null;
  return {
    async analyse(text, inTurns) {
      if (last?.text === text.text) return last.found;
      const analyse = await borrow();
      const found = await analyse(text, inTurns);
      last = { text: text.text, found };
      return found;
    },
    forget() {
      last = null;
    },
  };
}
