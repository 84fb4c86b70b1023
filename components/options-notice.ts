import type { PlainKey, Words } from '../utils/words/words.ts';
import { isolated } from './plain-text.ts';

/** What became of the last thing that was asked for on the options page. */
export type OptionsNotice =
  | { readonly what: 'not-saved'; readonly why: 'full' | 'too-often' | 'newer' | 'unavailable' }
  | { readonly what: 'file-refused'; readonly why: 'too-large' | 'not-ours' | 'newer' | 'damaged' }
  | { readonly what: 'site-odd' | 'site-added' | 'site-removed' | 'site-refused' | 'site-kept'; readonly name: string }
  | { readonly what: 'hidden-shown' | 'hidden-added'; readonly count: number }
  | { readonly what: 'imported' | 'reset' | 'undone' | 'hidden-not-saved' };

const NOT_SAVED = {
  full: 'options_not_saved_full',
  'too-often': 'options_not_saved_often',
  newer: 'options_not_saved_newer',
  unavailable: 'options_not_saved_unavailable',
} as const satisfies Record<string, PlainKey>;

const FILE_REFUSED = {
  'too-large': 'options_file_too_large',
  'not-ours': 'options_file_not_ours',
  newer: 'options_file_newer',
  damaged: 'options_file_damaged',
} as const satisfies Record<string, PlainKey>;

const SITE = {
  'site-odd': 'options_site_odd',
  'site-added': 'options_site_added',
  'site-removed': 'options_site_removed',
  'site-refused': 'options_site_refused',
  'site-kept': 'options_site_kept',
} as const satisfies Record<string, PlainKey>;

const PLAIN = {
  imported: 'options_imported',
  reset: 'options_reset_done',
  undone: 'options_undone',
  'hidden-not-saved': 'options_hidden_not_saved',
} as const satisfies Record<string, PlainKey>;

export function writeNotice(notice: OptionsNotice, words: Words): string {
  switch (notice.what) {
    case 'not-saved':
      return words.say(NOT_SAVED[notice.why]);
    case 'file-refused':
      return words.say(FILE_REFUSED[notice.why]);
    case 'hidden-shown':
      return words.count('options_hidden_shown', notice.count);
    case 'hidden-added':
      return words.count('options_hidden_added', notice.count);
    case 'site-odd':
    case 'site-added':
    case 'site-removed':
    case 'site-refused':
    case 'site-kept':
      // What was typed may be anything; the name of a site is a host as the browser writes it.
      return words.say(SITE[notice.what], notice.what === 'site-odd' ? isolated(notice.name) : notice.name);
    default:
      return words.say(PLAIN[notice.what]);
  }
}
