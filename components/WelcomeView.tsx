import { useEffect, useRef } from 'preact/hooks';
import type { ArticleReport } from '../utils/analysis/types.ts';
import type { MarksState } from './MarksPanel.tsx';
import type { Place } from './place.ts';
import { isolated } from './plain-text.ts';
import { ReportView } from './ReportView.tsx';
import { useWords } from './words.ts';

export type TryOut =
  | { readonly status: 'ready' }
  | { readonly status: 'reading' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'read'; readonly report: ArticleReport; onStep(direction: 'next' | 'previous'): void };

interface WelcomeProps {
  /** To be read here; stands in the page as in any other. */
  readonly article: Element;
  readonly tryOut: TryOut;
  /** null: this browser cannot draw marks. */
  readonly marks: MarksState | null;
  onTry(): void;
  onShowMarks(shown: boolean): void;
  onGoTo(place: Place): void;
}

/** The first run: what it does, what it may do, and an article to try it on. */
export function WelcomeView({ article, tryOut, marks, onTry, onShowMarks, onGoTo }: WelcomeProps) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const result = useRef<HTMLElement>(null);
  useEffect(() => place.current?.replaceChildren(article), [article]);
  const isRead = tryOut.status === 'read';
  useEffect(() => {
    if (isRead) result.current?.focus({ preventScroll: true }); // the button that was pressed is gone
  }, [isRead]);
  return (
    <div class="welcome" data-try-out={tryOut.status}>
      <header>
        <h1>{words.say('welcome_title')}</h1>
        <p class="lead">{words.say('welcome_what')}</p>
        <p class="lead">{words.say('welcome_judge')}</p>
        <p class="lead">{words.say('welcome_private')}</p>
        <h2>{words.say('welcome_permission')}</h2>
        <p>{words.say('welcome_permission_why')}</p>
        <h2>{words.say('welcome_try')}</h2>
        {tryOut.status === 'read' ? (
          <p>{words.say('welcome_now')}</p>
        ) : (
          <>
            <p>{words.say('welcome_try_how')}</p>
            <p>
              <button type="button" class="main-button" disabled={tryOut.status === 'reading'} onClick={onTry}>
                {words.say(tryOut.status === 'reading' ? 'state_reading' : 'state_not_asked_read')}
              </button>
            </p>
          </>
        )}
        <div role="status">
          {tryOut.status === 'failed' && <p>{words.say('welcome_failed', isolated(tryOut.reason))}</p>}
        </div>
      </header>
      <div class="side-by-side">
        <main ref={place} />
        {tryOut.status === 'read' && (
          <aside class="report" ref={result} tabIndex={-1} aria-label={words.say('welcome_found')}>
            <ReportView
              report={tryOut.report}
              marks={marks}
              onRetry={onTry}
              onShowMarks={onShowMarks}
              onStep={tryOut.onStep}
              onGoTo={onGoTo}
            />
          </aside>
        )}
      </div>
    </div>
  );
}
