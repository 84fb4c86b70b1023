import { type AnalyseArticle, awaitAnalysis } from '../../utils/extension/handover.ts';

/**
 * The analysis as pages get it. Nothing can be injected into one's own pages, so the script comes in by an element: it is
 * in the package once.
 * @throws where the script does not load
 */
export async function loadAnalysis(): Promise<AnalyseArticle> {
  const given = new AbortController();
  const handedOver = awaitAnalysis(given.signal);
  const script = document.createElement('script');
  script.src = '/content-scripts/analysis.js';
  script.addEventListener('error', () => given.abort());
  document.head.append(script);
  try {
    return await handedOver;
  } finally {
    script.remove();
  }
}
