import { isolated } from './plain-text.ts';
import type { PopupState, UnreadState } from './popup-state.ts';
import { useWords } from './words.ts';

const CANNOT_RUN = {
  'browser-page': 'state_cannot_run_browser',
  store: 'state_cannot_run_store',
  pdf: 'state_cannot_run_pdf',
  other: 'state_cannot_run_elsewhere',
} as const;

interface StateNoticeProps {
  readonly state: UnreadState;
  onRetry(): void;
}

/** Every state without a report, in plain words, with what to do next. */
export function StateNotice({ state, onRetry }: StateNoticeProps) {
  const words = useWords();
  switch (state.status) {
    case 'reading':
      return (
        <div class="notice" role="status">
          <h1>{words.say('state_reading')}</h1>
          <progress aria-label={words.say('state_reading')} />
          <p class="quiet">{words.say('state_reading_next')}</p>
        </div>
      );
    case 'not-an-article':
      return (
        <Notice title={words.say('state_not_article')} next={words.say('state_not_article_next')} detail={state.why} />
      );
    case 'unsupported-language':
      return (
        <Notice
          title={words.say('state_language', languageName(state.language, words.language))}
          next={words.say('state_language_next')}
        />
      );
    case 'failed':
      return (
        <Notice
          title={words.say('state_failed')}
          next={words.say('state_failed_next')}
          detail={state.reason}
          onRetry={onRetry}
        />
      );
    case 'not-answering':
      return (
        <Notice
          title={words.say('state_not_answering')}
          next={words.say('state_not_answering_next')}
          onRetry={onRetry}
        />
      );
    case 'cannot-run-here':
      return (
        <Notice
          title={words.say('state_cannot_run')}
          why={words.say(CANNOT_RUN[state.page])}
          next={words.say('state_cannot_run_next')}
        />
      );
    default:
      return never(state);
  }
}

interface NoticeProps {
  readonly title: string;
  readonly why?: string;
  readonly next: string;
  /** As another part of the program put it; not our words. */
  readonly detail?: string;
  readonly onRetry?: () => void;
}

function Notice({ title, why, next, detail, onRetry }: NoticeProps) {
  const words = useWords();
  return (
    <div class="notice" role="status">
      <h1>{title}</h1>
      {why && <p>{why}</p>}
      <p>{next}</p>
      {detail && <p class="quiet">{words.say('state_detail', isolated(detail))}</p>}
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {words.say('retry')}
        </button>
      )}
    </div>
  );
}

/** "Spanish" for "es"; the tag itself where it has no name. */
function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? isolated(tag);
  } catch {
    return isolated(tag); // a page may claim any "language"; what is no BCP 47 tag throws
  }
}

function never(state: never): never {
  throw new Error(`no notice for ${JSON.stringify(state satisfies PopupState)}`);
}
