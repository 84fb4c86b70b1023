import type { ArticleReport, Reading } from '../utils/analysis/types.ts';

/** Why no script of ours may run on a page. */
export type ClosedPage = 'browser-page' | 'store' | 'pdf' | 'other';

/** The popup's whole state: what the page's content script says, or why there is none to say it. */
export type PopupState =
  | Reading
  | { readonly status: 'cannot-run-here'; readonly page: ClosedPage }
  | { readonly status: 'not-answering' }
  /** Nobody asked for it yet. `needsClick`: the browser opens the page to us only at a click on the toolbar button. */
  | { readonly status: 'not-asked'; readonly needsClick: boolean };

export type UnreadState = Exclude<PopupState, { status: 'read'; report: ArticleReport }>;
