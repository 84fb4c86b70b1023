import { useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleReport, CommentOutcome, Identity, Span } from '../utils/analysis/types.ts';
import { IDENTITIES, textAt } from '../utils/analysis/types.ts';
import { IDENTITY_LABEL, OUTCOME_LABEL } from './labels.ts';
import type { Place } from './place.ts';
import { plainText } from './plain-text.ts';
import { useWords } from './words.ts';

/** One sentence and all that it rests on. */
export interface MapCell {
  readonly sentence: Span;
  /** In the order of `IDENTITIES`, each once; empty where the sentence is the article's own. */
  readonly identities: readonly Identity[];
  readonly outcomes: readonly CommentOutcome[];
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The article sentence by sentence. */
export function cellsOf({ analysis }: Pick<ArticleReport, 'analysis'>): MapCell[] {
  const told = analysis.attributions.map(({ source, cue, content, identity }) => ({
    identity,
    spans: cue ? [source, cue, ...content] : [source, ...content],
  }));
  return analysis.sentences.map((sentence) => {
    const here = told.filter(({ spans }) => spans.some((span) => overlap(span, sentence)));
    return {
      sentence,
      identities: IDENTITIES.filter((identity) => here.some((attribution) => attribution.identity === identity)),
      outcomes: analysis.outcomes.filter((outcome) => overlap(outcome, sentence)),
    };
  });
}

interface ArticleMapProps {
  readonly report: Pick<ArticleReport, 'analysis' | 'text'>;
  onGoTo(place: Place): void;
}

/** One cell a sentence, in order, filled by who it rests on; one tab stop, arrow keys inside. */
export function ArticleMap({ report, onGoTo }: ArticleMapProps) {
  const words = useWords();
  const cells = useMemo(() => cellsOf(report), [report]);
  const [current, setCurrent] = useState(0);
  const [named, setNamed] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  if (cells.length === 0) return null;

  const restsOn = ({ identities, outcomes }: MapCell) => {
    const labels = [
      ...identities.map((identity) => words.say(IDENTITY_LABEL[identity])),
      ...outcomes.map(({ outcome }) => words.say(OUTCOME_LABEL[outcome])),
    ];
    return labels.length > 0 ? labels.join(words.say('list_join')) : words.say('map_plain');
  };

  const step = (event: KeyboardEvent) => {
    const forward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const last = cells.length - 1;
    let to: number;
    if (event.key === forward || event.key === 'ArrowDown') to = Math.min(current + 1, last);
    else if (event.key === back || event.key === 'ArrowUp') to = Math.max(current - 1, 0);
    else if (event.key === 'Home') to = 0;
    else if (event.key === 'End') to = last;
    else return;
    event.preventDefault();
    setCurrent(to);
    list.current?.querySelectorAll('button')[to]?.focus();
  };

  const shown = named === null ? undefined : cells[named];
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div
        class={cells.length > MANY ? 'cells many' : 'cells'}
        role="group"
        aria-label={words.say('map_heading')}
        aria-description={words.say('map_keys')}
        ref={list}
        onKeyDown={step}
        onPointerLeave={() => setNamed(null)}
      >
        {cells.map((cell, n) => (
          <button
            key={cell.sentence.start}
            type="button"
            tabIndex={n === current ? 0 : -1}
            aria-label={words.say(
              'map_cell',
              n + 1,
              cells.length,
              restsOn(cell),
              plainText(textAt(report.text, cell.sentence)),
            )}
            onFocus={() => {
              setCurrent(n);
              setNamed(n);
            }}
            onBlur={() => setNamed(null)}
            onPointerEnter={() => setNamed(n)}
            onClick={() => onGoTo({ span: cell.sentence, finding: null })}
          >
            <Cell {...cell} />
          </button>
        ))}
      </div>
      <p class="caption" aria-hidden="true">
        {shown ? (
          <>
            <b>{restsOn(shown)}:</b> <bdi>{plainText(textAt(report.text, shown.sentence))}</bdi>
          </>
        ) : (
          words.say(cells.some(({ outcomes }) => outcomes.length > 0) ? 'map_help_asked' : 'map_help')
        )}
      </p>
    </>
  );
}

/** More sentences than this get small cells: the map is to be seen as one. */
const MANY = 120;

const HEIGHT = 16;

function Cell({ identities, outcomes }: MapCell) {
  const part = HEIGHT / Math.max(identities.length, 1);
  return (
    <svg viewBox="0 0 14 22" width="14" height="22" aria-hidden="true" focusable="false">
      {identities.length === 0 && <rect class="own" x="0.5" y="0.5" width="13" height={HEIGHT - 1} />}
      {identities.map((identity, n) => (
        <rect key={identity} class={identity} y={n * part} width="14" height={part} fill={`url(#fill-${identity})`} />
      ))}
      {outcomes.length > 0 && <path class="asked" d="M7 17 11 22H3Z" />}
    </svg>
  );
}
