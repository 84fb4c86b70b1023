import type { MarkKind } from '../utils/analysis/types.ts';
import { MARK_KINDS } from '../utils/analysis/types.ts';
import { MARK_LABEL } from './labels.ts';
import { Section } from './Section.tsx';
import { useWords } from './words.ts';

export interface MarksState {
  readonly shown: boolean;
  /** Which kinds are painted while marks are shown. */
  readonly kinds: readonly MarkKind[];
}

interface MarksPanelProps {
  /** null: this browser cannot draw marks. */
  readonly marks: MarksState | null;
  readonly counts: Readonly<Record<MarkKind, number>>;
  onShowMarks(shown: boolean): void;
  /** Where it is given, each kind gets a box of its own. */
  readonly onShowKind?: ((kind: MarkKind, shown: boolean) => void) | undefined;
  /** Goes from mark to mark on the page, and opens the card there. */
  readonly onStep?: ((direction: 'next' | 'previous') => void) | undefined;
}

/** The legend: each kind in its line style as it looks on the page, how often, and whether marks are shown. */
export function MarksPanel({ marks, counts, onShowMarks, onShowKind, onStep }: MarksPanelProps) {
  const words = useWords();
  const present = MARK_KINDS.filter((kind) => counts[kind] > 0);
  if (present.length === 0) return null;
  return (
    <Section
      class="marks"
      title={words.say('marks_heading')}
      aside={
        marks && (
          <label class="switch">
            {words.say('marks_show')}{' '}
            <input
              type="checkbox"
              checked={marks.shown}
              onChange={(event) => onShowMarks(event.currentTarget.checked)}
            />
          </label>
        )
      }
    >
      {marks === null && <p class="quiet">{words.say('marks_unsupported')}</p>}
      <div class="legend-and-steps">
        <ul class="legend">
          {present.map((kind) => {
            const sample = (
              <>
                <span class={`line ${kind}`}>{words.say(MARK_LABEL[kind])}</span> <b>{words.number(counts[kind])}</b>
              </>
            );
            return (
              <li key={kind}>
                {marks && onShowKind ? (
                  <label>
                    <input
                      type="checkbox"
                      checked={marks.kinds.includes(kind)}
                      disabled={!marks.shown}
                      onChange={(event) => {
                        const wanted = event.currentTarget.checked;
                        event.currentTarget.checked = !wanted; // until the choice is kept
                        onShowKind(kind, wanted);
                      }}
                    />{' '}
                    {sample}
                  </label>
                ) : (
                  sample
                )}
              </li>
            );
          })}
        </ul>
        {onStep && (
          <div class="steps">
            <button type="button" onClick={() => onStep('previous')}>
              {words.say('card_previous')}
            </button>
            <button type="button" onClick={() => onStep('next')}>
              {words.say('card_next')}
            </button>
          </div>
        )}
      </div>
    </Section>
  );
}
