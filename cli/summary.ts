import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import type { ToPrint } from '../utils/analysis/contract.ts';
import { summarise } from '../utils/words/summary.ts';
import { messagesFrom, wordsFrom } from '../utils/words/words.ts';

const words = wordsFrom(messagesFrom(messages), 'en');

/** The one sentence that stands above everything: the same as in the popup. */
export const summaryOf = (report: Pick<ToPrint, 'text' | 'analysis'>): string => summarise(report, words);
