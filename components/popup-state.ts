import type { ArticleReport, Reading } from '../utils/analysis/types.ts';

/** Why no script of ours may run on a page. */
export type ClosedPage = 'browser-page' | 'store' | 'pdf' | 'other';

/** The popup's whole state: what the page's content script says, or why there is none to say it. */
export type PopupState =
  | Reading
  | { readonly status: 'cannot-run-here'; readonly page: ClosedPage }
  | { readonly status: 'not-answering' };

export type UnreadState = Exclude<PopupState, { status: 'read'; report: ArticleReport }>;
