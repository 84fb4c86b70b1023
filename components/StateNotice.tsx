import { useEffect, useState } from 'preact/hooks';
import type { ArticleMeta } from '../utils/analysis/types.ts';
import type { Words } from '../utils/words/words.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { languageName } from './language-name.ts';
import { isolated } from './plain-text.ts';
import type { UnreadState } from './popup-state.ts';
import { useWords } from './words.ts';

const CANNOT_RUN = {
  'browser-page': 'state_cannot_run_browser',
  store: 'state_cannot_run_store',
  pdf: 'state_cannot_run_pdf',
  other: 'state_cannot_run_elsewhere',
} as const;

interface Notice {
  readonly title: string;
  readonly why?: string;
  readonly next: string;
  /** As another part of the program put it; not our words. */
  readonly detail?: string;
  /** What the button says that asks the page once more. */
  readonly retry?: string;
}

/** What is said of every state without a report: in plain words, with what to do next. */
export function noticeOf(state: UnreadState, words: Words): Notice {
  switch (state.status) {
    case 'reading':
      return { title: words.say('state_reading'), next: words.say('state_reading_next') };
    case 'not-an-article':
      return { title: words.say('state_not_article'), next: words.say('state_not_article_next'), detail: state.why };
    case 'unsupported-language':
      return {
        title: words.say('state_language', languageName(state.language, words.language)),
        next: words.say('state_language_next'),
      };
    case 'failed':
      return {
        title: words.say('state_failed'),
        next: words.say('state_failed_next'),
        detail: state.reason,
        retry: words.say('retry'),
      };
    case 'not-answering':
      return {
        title: words.say('state_not_answering'),
        next: words.say('state_not_answering_next'),
        retry: words.say('retry'),
      };
    case 'not-asked':
      return {
        title: words.say('state_not_asked'),
        next: words.say(state.needsClick ? 'state_not_asked_click' : 'state_not_asked_next'),
        ...(!state.needsClick && { retry: words.say('state_not_asked_read') }),
      };
    case 'cannot-run-here':
      return {
        title: words.say('state_cannot_run'),
        why: words.say(CANNOT_RUN[state.page]),
        next: words.say('state_cannot_run_next'),
      };
    default:
      return never(state);
  }
}

interface StateNoticeProps {
  readonly state: UnreadState;
  onRetry(): void;
}

export function StateNotice({ state, onRetry }: StateNoticeProps) {
  const words = useWords();
  const { title, why, next, detail, retry } = noticeOf(state, words);
  return (
    <div class="notice">
      <h1>{title}</h1>
      {state.status === 'reading' && <Progress found={state.found} label={title} />}
      {why && <p>{why}</p>}
      <p>{next}</p>
      {detail && <p class="quiet">{words.say('state_detail', isolated(detail))}</p>}
      {retry && (
        <button type="button" onClick={onRetry}>
          {retry}
        </button>
      )}
    </div>
  );
}

/** Milliseconds after which a page is a slow one. */
const SLOW = 3_000;

interface ProgressProps {
  readonly found: Pick<ArticleMeta, 'title' | 'outlet'> | undefined;
  readonly label: string;
}

/** What is known so far, and, when it takes its time, that one need not wait here. */
function Progress({ found, label }: ProgressProps) {
  const words = useWords();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      {found && <ArticleLine {...found} />}
      <progress aria-label={label} />
      {isSlow && <p>{words.say('state_reading_slow')}</p>}
    </>
  );
}

function never(state: never): never {
  throw new Error(`no notice for ${JSON.stringify(state)}`);
}
