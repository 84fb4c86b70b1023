// Which card is open: by pointer, by tap, by tour. It also owns which marks are painted, since the reader can call one
// wrong.

import { type CardContent, cardOf } from '../../components/card-content.ts';
import { labelOf, statusOf } from '../../components/card-label.ts';
import { MARK_LABEL } from '../../components/labels.ts';
import { MarkCard } from '../../components/MarkCard.tsx';
import type { CopyState } from '../../components/MarkCardCopy.tsx';
import type { ArticleReport, Mark, RuleId, Span } from '../../utils/analysis/types.ts';
import { textAt } from '../../utils/analysis/types.ts';
import type { Settings } from '../../utils/extension/settings-shape.ts';
import { followPointer } from '../../utils/page/card-pointer.ts';
import { copyText } from '../../utils/page/clipboard.ts';
import { type HiddenMarks, hiddenKey } from '../../utils/page/hidden-marks.ts';
import type { Painter } from '../../utils/page/highlights.ts';
import { writeQuoteLine } from '../../utils/page/quote-line.ts';
import { sentenceOf } from '../../utils/page/sentence.ts';
import { linkTo } from '../../utils/page/sentence-link.ts';
import type { TextMap } from '../../utils/page/text-map.ts';
import { stepOf, takeStep } from '../../utils/page/tour.ts';
import type { Words } from '../../utils/words/words.ts';
import { createCardStage } from './card-stage.tsx';
import { showMissedForm } from './missed-form.tsx';

/** One reading of the page. */
export interface ReadPage {
  readonly report: ArticleReport;
  readonly marks: readonly Mark[];
  /** What each rule that fired means. */
  readonly says: Readonly<Record<RuleId, string>>;
  readonly map: TextMap;
}

export interface MarkCards {
  /** Paints a new reading; null when the page holds none. */
  use(read: ReadPage | null): void;
  /** Paints the same reading after the reader's settings have changed. */
  repaint(): void;
  /** The same text, now in other places of the page. */
  move(map: TextMap): void;
  /** Whether a node is the element of ours. */
  isOurs(node: Node): boolean;
  /** The finding whose card is open, else the one whose mark is nearest to where people read; null for none. */
  findingInView(): string | null;
  /** The sentence that holds the words at a span, with a link to it; null where no article has been read. */
  quoteOf(span: Span): { quote: string; link: string } | null;
  /** Goes to the next or previous mark and opens its card; false when there is none. */
  step(direction: 'next' | 'previous'): boolean;
  /** Opens the form for a mark that is missing, about the words that are selected. */
  reportMissed(): void;
}

interface Parts {
  readonly painter: Painter;
  readonly hidden: HiddenMarks;
  readonly words: Words;
  readonly version: string;
  readonly settings: () => Settings;
  /** The card of another finding, or none, is open, or other marks are painted. */
  onChange(): void;
  /** Opens the popup at a finding's row; false where the browser does not. */
  showRow(finding: string): Promise<boolean>;
  /** False once the extension was reloaded or removed: no words and no storage are to be had any more. */
  isAlive(): boolean;
}

export function createMarkCards(
  { painter, hidden, words, version, settings, onChange, showRow, isAlive }: Parts,
  life: AbortSignal,
): MarkCards {
  let read: ReadPage | null = null;
  let visible: readonly Mark[] = [];
  /** The mark whose card is open. */
  let present: Mark | null = null;
  /** Where the tour stands; stays when the card is closed. */
  let visited: string | null = null;
  let copy: CopyState = 'ready';
  /** Whether the list was asked for and could not be opened. */
  let rowIsClosed = false;
  let at: { x: number; y: number } | null = null;

  const stage = createCardStage(
    words,
    () => settings().colours,
    () => {
      present = null;
      onChange();
    },
    life,
  );

  const keyOf = ({ report: { text, analysis } }: ReadPage, { kind, span }: Mark) =>
    hiddenKey({ kind, words: textAt(text, span), sentence: textAt(text, sentenceOf(analysis.sentences, span)) });
  const stops = () => visible.map(({ finding, span }) => ({ finding, start: span.start }));

  const paint = () => {
    if (!read) {
      visible = [];
      return painter.clear();
    }
    const now = read;
    const { kinds } = settings();
    const isHidden = (mark: Mark) => !hidden.isEmpty() && hidden.has(keyOf(now, mark));
    visible = now.marks.filter((mark) => kinds[mark.kind] && !isHidden(mark));
    painter.paint(visible, now.map);
    onChange();
  };

  const open = (mark: Mark, where: typeof at) => {
    if (mark.finding !== present?.finding) {
      copy = 'ready';
      rowIsClosed = false;
    }
    present = mark;
    visited = mark.finding;
    at = where;
    draw();
    onChange();
  };

  const draw = () => {
    const mark = present;
    const card = read && mark && cardOf(read.report, mark.finding);
    if (!read || !mark || !card) return stage.close();
    const place = stepOf(stops(), mark.finding);
    stage.show({
      label: words.say(MARK_LABEL[card.kind]),
      status: place ? statusOf(card, place, words) : '',
      boxes: () => painter.boxesOf(mark.span),
      at,
      card: (
        <MarkCard
          key={mark.finding}
          card={card}
          says={read.says[card.rule] ?? null}
          place={place}
          hidden={hidden.has(keyOf(read, mark))}
          copy={copy}
          onHide={() => call(mark, 'wrong')}
          onUndo={() => call(mark, 'right')}
          onCopy={() => void copyLine(card, mark)}
          onGoTo={goTo}
          onStep={step}
          onShowRow={() => void openRow(mark)}
          rowIsClosed={rowIsClosed}
          onClose={stage.close}
        />
      ),
    });
  };

  const call = (mark: Mark, what: 'wrong' | 'right') => {
    if (!read) return;
    void hidden[what === 'wrong' ? 'hide' : 'show'](keyOf(read, mark));
    paint();
    draw();
    stage.focus(); // the button that was pressed is gone
  };

  const openRow = async (mark: Mark) => {
    rowIsClosed = !(await showRow(mark.finding));
    if (rowIsClosed && present === mark) draw();
  };

  const quoteOf = (span: Span) => {
    if (!read) return null;
    const { text, analysis } = read.report;
    const sentence = sentenceOf(analysis.sentences, span);
    const range = read.map.rangesOf(sentence)[0];
    return { quote: textAt(text, sentence), link: range ? linkTo(location.href, range) : location.href };
  };

  const copyLine = async (card: CardContent, mark: Mark) => {
    const quote = quoteOf(mark.span);
    if (!quote) return;
    const line = writeQuoteLine({ ...quote, label: labelOf(card, words) });
    copy = (await copyText(navigator, line)) ? 'done' : { refused: line };
    if (present === mark) draw();
  };

  const visit = (mark: Mark | undefined): boolean => {
    if (!mark || !painter.scrollTo(mark.span)) return false;
    open(mark, null);
    stage.focus();
    return true;
  };

  const step = (direction: 'next' | 'previous'): boolean => {
    const next = takeStep(stops(), visited, direction, firstInView());
    return visit(visible.find(({ finding }) => finding === next?.finding));
  };

  /** Offset of the first mark that is in the window or below it, for a tour that begins. */
  const firstInView = (): number => {
    if (visited !== null) return 0;
    const below = visible.find(({ span }) => (painter.boxesOf(span)[0]?.bottom ?? 0) > 0);
    return below ? below.span.start : Number.POSITIVE_INFINITY;
  };

  /** A finding need not be painted: a mention of the same source may be told by another identity's rules. */
  const goTo = (finding: string) => void visit(read?.marks.find((mark) => mark.finding === finding));

  followPointer<Mark>(
    window,
    {
      find(x, y) {
        if (!isAlive()) return null;
        painter.mend();
        return painter.markAt(x, y);
      },
      isSame: (a, b) => a.finding === b.finding,
      isInCard: stage.holds,
      onOpen: (mark, x, y) => open(mark, { x, y }),
      onLeave: () => {
        if (!stage.hasFocus()) stage.close();
      },
      onDismiss: stage.close,
    },
    life,
  );

  return {
    use(next) {
      const before = present;
      const text = read?.report.text;
      read = next;
      paint();
      if (next?.report.text !== text) visited = null;
      if (!before) return;
      // The open card stays when its finding is still there under the same words.
      present =
        next?.marks.find(({ finding, span }) => finding === before.finding && isSame(span, before.span)) ?? null;
      draw();
    },
    repaint() {
      paint();
      if (present) draw();
    },
    move(map) {
      if (!read) return;
      read = { ...read, map };
      paint();
      if (present) draw();
    },
    isOurs: stage.isOurs,
    findingInView: () => (present ?? painter.markNear(innerHeight * READING_HEIGHT))?.finding ?? null,
    quoteOf,
    step,
    reportMissed: () => showMissedForm({ stage, read, version, words }),
  };
}

/** Where in the window people read, as a share of its height. */
const READING_HEIGHT = 0.35;

const isSame = (a: Mark['span'], b: Mark['span']) => a.start === b.start && a.end === b.end;
