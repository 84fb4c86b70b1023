import type { ComponentChildren } from 'preact';
import type { CardContent, HearsayCard, Mention, OutcomeCard, SourceCard } from './card-content.ts';
import { writePeople } from './evidence.ts';
import { MARK_LABEL, OUTCOME_LABEL } from './labels.ts';
import { CopyButton, type CopyState } from './MarkCardCopy.tsx';
import { isolated, plainText } from './plain-text.ts';
import { useWords } from './words.ts';

export interface MarkCardProps {
  readonly card: CardContent;
  /** What the rule says the words mean, one sentence; null where it is not known. */
  readonly says: string | null;
  /** Where this mark stands among those that the tour visits, counted from 1; null when it is none of them. */
  readonly place: { readonly number: number; readonly total: number } | null;
  /** The reader has just called the mark wrong. */
  readonly hidden: boolean;
  readonly copy: CopyState;
  onHide(): void;
  onUndo(): void;
  onCopy(): void;
  onGoTo(finding: string): void;
  onStep(direction: 'next' | 'previous'): void;
  /** Leads to the row of the same finding; where there is no list to show, no button. */
  readonly onShowRow?: (() => void) | undefined;
  /** The browser does not open the list by itself. */
  readonly rowIsClosed?: boolean | undefined;
  onClose(): void;
}

/** What the extension knows about one mark, beside the mark. The article's words are shown as text and quoted. */
export function MarkCard(props: MarkCardProps) {
  const words = useWords();
  const { card, hidden } = props;
  return (
    <>
      <header>
        <span class={`line ${card.kind}`}>{words.say(MARK_LABEL[card.kind])}</span>
        <button type="button" class="plain" aria-label={words.say('card_close')} onClick={props.onClose}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" />
          </svg>
        </button>
      </header>
      {hidden ? <Hidden {...props} /> : <Known {...props} />}
    </>
  );
}

function Known(props: MarkCardProps) {
  const words = useWords();
  const { card, says } = props;
  return (
    <>
      <div class="body">
        <About card={card} />
        {card.kind === 'anonymous' && <Mentions mentions={card.mentions} onGoTo={props.onGoTo} />}
        <details onToggle={keepInView}>
          <summary>{words.say('card_why')}</summary>
          {says && <p>{says}</p>}
          {card.trigger && <p>{words.say('card_trigger', words.say('quote', isolated(card.trigger)))}</p>}
        </details>
      </div>
      <div class="actions">
        <CopyButton state={props.copy} onCopy={props.onCopy} />
        {props.onShowRow && (
          <button type="button" onClick={props.onShowRow}>
            {words.say('card_row')}
          </button>
        )}
        <span role="status" class="quiet">
          {props.rowIsClosed && words.say('card_row_closed')}
        </span>
        <button type="button" onClick={props.onHide}>
          {words.say(card.kind === 'anonymous' ? 'card_hide_anonymous' : 'card_hide')}
        </button>
      </div>
      <Steps {...props} />
    </>
  );
}

function Hidden({ onUndo }: MarkCardProps) {
  const words = useWords();
  return (
    <div class="body">
      <p role="status">{words.say('card_hidden')}</p>
      <div class="actions">
        <button type="button" onClick={onUndo}>
          {words.say('card_undo')}
        </button>
      </div>
    </div>
  );
}

function About({ card }: { readonly card: CardContent }) {
  if (card.kind === 'anonymous') return <AboutSource card={card} />;
  return card.kind === 'hearsay' ? <AboutHearsay card={card} /> : <AboutOutcome card={card} />;
}

function AboutSource({ card }: { readonly card: SourceCard }) {
  const words = useWords();
  return (
    <>
      <h2>
        <bdi>{cut(card.label, MOST_LABEL)}</bdi>
      </h2>
      <dl>
        <Row name={words.say('people_label')}>{writePeople(card.people, words)}</Row>
        <Row name={words.say('slot_knowledge')}>
          <Quoted text={card.knowledge} />
        </Row>
        <Row name={words.say('reason_label')}>
          <Reason card={card} />
        </Row>
        {card.relayedBy && (
          <Row name={words.say('relayed_label')}>{words.say('relayed_by', isolated(card.relayedBy))}</Row>
        )}
        <Content name={words.say('card_content')} content={card.content} />
      </dl>
    </>
  );
}

function AboutOutcome({ card }: { readonly card: OutcomeCard }) {
  const words = useWords();
  return (
    <>
      <h2>{card.party ? <bdi>{cut(card.party, MOST_LABEL)}</bdi> : words.say('party_unnamed')}</h2>
      <dl>
        <Row name={words.say('card_answer')}>{words.say(OUTCOME_LABEL[card.outcome])}</Row>
        <Content name={words.say('card_words')} content={[card.words]} />
      </dl>
    </>
  );
}

function AboutHearsay({ card }: { readonly card: HearsayCard }) {
  const words = useWords();
  return (
    <>
      <h2>{words.say('quote', isolated(card.words))}</h2>
      <dl>
        <Content name={words.say('card_claim')} content={card.content} />
      </dl>
    </>
  );
}

function Reason({ card }: { readonly card: SourceCard }) {
  const words = useWords();
  const granted = card.granted ? `${words.say('granted')}. ` : '';
  if (card.reason === null)
    return `${granted}${words.say(card.reasonKind === 'none' ? 'card_reason_none' : 'reason_given')}`;
  const quote = words.say('quote', isolated(card.reason));
  return `${granted}${card.reasonKind === 'stock' ? words.say('reason_stock', quote) : quote}`;
}

function Mentions({ mentions, onGoTo }: { readonly mentions: readonly Mention[]; onGoTo(finding: string): void }) {
  const words = useWords();
  if (mentions.length === 0) return null;
  return (
    <details onToggle={keepInView}>
      <summary>{words.count('card_mentions', mentions.length)}</summary>
      <ul>
        {mentions.slice(0, MOST_MENTIONS).map(({ finding, sentence }) => (
          <li key={finding}>
            <button type="button" class="plain" onClick={() => onGoTo(finding)}>
              <bdi>{cut(sentence, MOST_SENTENCE)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What was unfolded at the lower end of the card is scrolled into it. */
const keepInView = (event: Event) => (event.currentTarget as Element).scrollIntoView({ block: 'nearest' });

function Steps({ place, onStep }: MarkCardProps) {
  const words = useWords();
  if (!place || place.total < 2) return null;
  return (
    <nav aria-label={words.say('marks_heading')}>
      <button type="button" class="plain" aria-label={words.say('card_previous')} onClick={() => onStep('previous')}>
        <Arrow d="M10 3L5 8l5 5" />
      </button>
      <span>{words.say('card_place', place.number, place.total)}</span>
      <button type="button" class="plain" aria-label={words.say('card_next')} onClick={() => onStep('next')}>
        <Arrow d="M6 3l5 5-5 5" />
      </button>
    </nav>
  );
}

const Arrow = ({ d }: { readonly d: string }) => (
  <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path d={d} fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" />
  </svg>
);

const Row = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Content({ name, content }: { readonly name: string; readonly content: readonly string[] }) {
  const said = content.map(plainText).filter((text) => text !== '');
  if (said.length === 0) return null;
  return (
    <Row name={name}>
      <Quoted text={unquoted(cut(said.join(' … '), MOST_SENTENCE))} />
    </Row>
  );
}

function Quoted({ text }: { readonly text: string | null }) {
  const words = useWords();
  if (text === null) return <span class="quiet">{words.say('card_not_said')}</span>;
  return <span>{words.say('quote', isolated(text))}</span>;
}

/** A quotation as it stands in the article brings its own signs, and often the comma before "said". */
const unquoted = (text: string): string => text.replace(/^[“"]([^“”"]*?),?[”"]?,?$/, '$1');

const MOST_LABEL = 160;
const MOST_SENTENCE = 240;
const MOST_MENTIONS = 30;

function cut(text: string, most: number): string {
  const plain = plainText(text);
  return plain.length > most ? `${plain.slice(0, most).replace(/\s+\S*$/, '')} …` : plain;
}
