// For tests: an article whose words try to be something else.

import { reportOf } from '../../components/fixtures/report.ts';

export const RIGHT_TO_LEFT = '\u202e';
export const ZERO_WIDTH = '\u200b';

export const hostile = reportOf({
  text: `=HYPERLINK("https://evil.example","Open")
<script>alert(1)</script> said the plant **was** [safe](javascript:alert(2)), two aides${RIGHT_TO_LEFT}deman ton${ZERO_WIDTH} told https://evil.example/x.
+1 official said "the $5 | 6 valve, 'old' and \`rusty\`, was <b>closed</b> & sealed".
@SUM(A1) declined to comment; -2+3 did not respond. It was reportedly #1 www.evil.example ~~struck~~.`,
  title: `=1+1 ${RIGHT_TO_LEFT}<img src=x onerror=alert(3)> | "quoted"`,
  outlet: '@cmd|calc',
  said: [
    { who: '<script>alert(1)</script>', cue: 'said', what: 'the plant **was** [safe](javascript:alert(2))' },
    { who: `two aides${RIGHT_TO_LEFT}deman ton${ZERO_WIDTH}`, cue: 'told', told: 'https://evil.example/x' },
    {
      who: '+1 official',
      cue: 'said',
      what: '"the $5 | 6 valve, \'old\' and `rusty`, was <b>closed</b> & sealed".\n@SUM(A1) declined to comment',
    },
    { who: '@SUM(A1)', identity: 'institution' },
    { who: '=HYPERLINK("https://evil.example","Open")', identity: 'named' },
  ],
  asked: [
    { outcome: 'declined', words: 'declined to comment', party: '@SUM(A1)' },
    { outcome: 'no_response', words: 'did not respond', party: '-2+3' },
  ],
  hearsay: ['reportedly'],
});

/** What no export shows to a reader as it stands. */
export const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
