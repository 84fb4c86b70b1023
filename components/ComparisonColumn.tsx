import type { ComparedArticle } from '../utils/analysis/compare.ts';
import type { ArticleReport, CommentOutcome, Identity, Source } from '../utils/analysis/types.ts';
import { textAt } from '../utils/analysis/types.ts';
import { summarise } from '../utils/words/summary.ts';
import { ArticleMap } from './ArticleMap.tsx';
import { ComparisonExports } from './ComparisonExports.tsx';
import type { ColumnCalls, ReadTab } from './ComparisonView.tsx';
import { relayedBy, sourcesOf, writePeople } from './evidence.ts';
import { Fold } from './Fold.tsx';
import { IdentityBar } from './IdentityBar.tsx';
import { OUTCOME_LABEL } from './labels.ts';
import type { Place } from './place.ts';
import { isolated, nameText, plainText } from './plain-text.ts';
import { pure } from './pure.tsx';
import { Statement } from './Statement.tsx';
import { useWords } from './words.ts';

/** A story, or an article that has none, to which another one can be moved. */
export interface StoryPlace {
  /** Of one article there. */
  readonly key: string;
  readonly label: string;
}

/** What one article of a story has in the rows that it shares with the others. */
export interface ColumnRows {
  readonly parties: readonly {
    readonly key: string;
    readonly party: string;
    readonly outcomes: readonly CommentOutcome[];
  }[];
  readonly shared: readonly { readonly key: string; readonly label: string; readonly source: Source | null }[];
}

interface ColumnProps {
  readonly tab: ReadTab;
  readonly article: ComparedArticle;
  /** The most statements per 1,000 words of any article on the page. */
  readonly scale: number;
  /** null where it has no story. */
  readonly rows: ColumnRows | null;
  readonly places: readonly StoryPlace[];
  readonly calls: ColumnCalls;
  onMove(key: string, beside: string | null): void;
}

/** Rows that every column has: heading, bar, map, unnamed sources, heading of the requests. */
const FIXED_ROWS = 5;

/** One article: its rows stand at the height of the same rows of its neighbours. */
export const ComparisonColumn = pure(({ tab, article, scale, rows, places, calls, onMove }: ColumnProps) => {
  const words = useWords();
  const { report } = tab.state;
  const { parties, shared } = rows ?? { parties: [], shared: [] };
  const heading = `article-${tab.key}`;
  const spanning = (count: number) => ({ gridRow: `span ${Math.max(count, 1)}` });
  const onGoTo = (place: Place) => calls.onGoTo(tab.key, place);
  return (
    <article
      aria-labelledby={heading}
      style={spanning(FIXED_ROWS + Math.max(parties.length, 1) + (shared.length > 0 ? shared.length + 1 : 0))}
    >
      <Head tab={tab} heading={heading} calls={calls}>
        <MoveTo
          places={places.filter(({ key }) => key !== tab.key)}
          isInStory={rows !== null}
          onMove={(beside) => onMove(tab.key, beside)}
        />
      </Head>
      <Bars article={article} scale={scale} />
      <section class="map">
        <h4>{words.say('map_heading')}</h4>
        <ArticleMap report={report} onGoTo={onGoTo} />
      </section>
      <Unnamed report={report} onGoTo={onGoTo} />
      <h4>{words.say('outcomes_heading')}</h4>
      {rows === null ? (
        <OwnRequests report={report} onGoTo={onGoTo} />
      ) : (
        <>
          {parties.length === 0 ? (
            <p class="quiet">{words.say('comparison_no_parties')}</p>
          ) : (
            <dl class="aligned" style={spanning(parties.length)}>
              {parties.map(({ key, party, outcomes }) => (
                <div key={key} class={outcomes.length > 0 ? undefined : 'lacking'}>
                  <dt>
                    <bdi>{nameText(party)}</bdi>
                  </dt>
                  <Asked report={report} outcomes={outcomes} onGoTo={onGoTo} />
                </div>
              ))}
            </dl>
          )}
          {shared.length > 0 && <h4>{words.say('comparison_shared')}</h4>}
          {shared.length > 0 && (
            <dl class="aligned" style={spanning(shared.length)}>
              {shared.map(({ key, label, source }) => (
                <div key={key} class={source ? undefined : 'lacking'}>
                  <dt>
                    <bdi>{nameText(label)}</bdi>
                  </dt>
                  <Named report={report} source={source} onGoTo={onGoTo} />
                </div>
              ))}
            </dl>
          )}
        </>
      )}
    </article>
  );
});

interface HeadProps {
  readonly tab: ReadTab;
  readonly heading: string;
  readonly calls: ColumnCalls;
  readonly children: preact.ComponentChildren;
}

function Head({ tab, heading, calls, children }: HeadProps) {
  const words = useWords();
  const { report } = tab.state;
  const isSnapshot = tab.kept === 'snapshot';
  return (
    <header>
      {report.meta.outlet && <bdi class="outlet">{nameText(report.meta.outlet)}</bdi>}
      <h3 id={heading}>
        <bdi>{plainText(report.meta.title ?? tab.title ?? '') || words.say('untitled')}</bdi>
      </h3>
      {isSnapshot && (
        <p class="snapshot">{words.say('comparison_snapshot', writeTime(report.readAt, words.language))}</p>
      )}
      <p>{summarise(report, words)}</p>
      <p class="quiet">
        {words.count('words_read', report.analysis.words)}{' '}
        {report.partial && words.say('partial', isolated(report.partial.why))}
      </p>
      <div class="tools">
        <button type="button" onClick={() => calls.onOpenTab(tab.key)}>
          {words.say(isSnapshot ? 'comparison_open' : 'comparison_go')}
        </button>
        {isSnapshot ? (
          <button type="button" onClick={() => calls.onKeep(tab.key, false)}>
            {words.say('comparison_let_go')}
          </button>
        ) : (
          tab.kept !== 'never' && (
            <button
              type="button"
              aria-pressed={tab.kept === 'yes'}
              onClick={() => calls.onKeep(tab.key, tab.kept !== 'yes')}
            >
              {words.say(tab.kept === 'yes' ? 'comparison_kept' : 'comparison_keep')}
            </button>
          )
        )}
        <ComparisonExports label={words.say('export_take')} keys={[tab.key]} onExport={calls.onExport} />
        {children}
      </div>
    </header>
  );
}

/** As the language writes it, in the reader's own time zone. */
function writeTime(time: string, language: string): string {
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return plainText(time);
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

interface MoveProps {
  readonly places: readonly StoryPlace[];
  readonly isInStory: boolean;
  onMove(beside: string | null): void;
}

function MoveTo({ places, isInStory, onMove }: MoveProps) {
  const words = useWords();
  if (places.length === 0 && !isInStory) return null;
  return (
    <Fold label={words.say('comparison_move')}>
      <ul class="choices">
        {isInStory && (
          <li>
            <button type="button" onClick={() => onMove(null)}>
              {words.say('comparison_move_alone')}
            </button>
          </li>
        )}
        {places.map(({ key, label }) => (
          <li key={key}>
            <button type="button" onClick={() => onMove(key)}>
              {words.say('comparison_move_beside', isolated(nameText(label) || words.say('untitled')))}
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** The bar is as wide as the article has statements per 1,000 words, compared with the one that has most. */
function Bars({ article, scale }: { readonly article: ComparedArticle; readonly scale: number }) {
  const words = useWords();
  const written = (identity: Identity) => (
    <>
      <b>{words.number(article.counts[identity])}</b>{' '}
      <span class="quiet">{words.say('comparison_rate', article.perThousand[identity])}</span>
    </>
  );
  return (
    <section>
      <h4>{words.say('comparison_statements', article.statements, article.statementsPerThousand)}</h4>
      <IdentityBar counts={article.perThousand} whole={scale} written={written} />
    </section>
  );
}

interface RowsProps {
  readonly report: ArticleReport;
  onGoTo(place: Place): void;
}

function Unnamed({ report, onGoTo }: RowsProps) {
  const words = useWords();
  const found = sourcesOf(report, 'anonymous');
  return (
    <section>
      <h4>{words.say('sources_heading')}</h4>
      {found.length === 0 ? (
        <p class="quiet">{words.say('comparison_nobody')}</p>
      ) : (
        <>
          <p>{words.say('comparison_people', writePeople(report.profile.unnamedPeople, words))}</p>
          <ul class="plain">
            {found.map(({ source, attributions }) => {
              const told = relayedBy(report.text, attributions).map(isolated);
              return (
                <li key={source.id}>
                  <Leading attribution={attributions[0]} label={source.label} onGoTo={onGoTo} />{' '}
                  <span class="count">{words.count('statements', attributions.length)}</span>
                  {told.length > 0 && (
                    <span class="quiet">, {words.say('relayed_by', told.join(words.say('list_join')))}</span>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

interface LeadingProps {
  readonly attribution: ArticleReport['analysis']['attributions'][number] | undefined;
  readonly label: string;
  onGoTo(place: Place): void;
}

/** A source's name that leads to its first statement. */
function Leading({ attribution, label, onGoTo }: LeadingProps) {
  if (!attribution) return <bdi>{nameText(label)}</bdi>;
  const { source, id } = attribution;
  return (
    <button type="button" class="link" onClick={() => onGoTo({ span: source, finding: id })}>
      <bdi>{nameText(label)}</bdi>
    </button>
  );
}

function OwnRequests({ report, onGoTo }: RowsProps) {
  const words = useWords();
  const { outcomes } = report.analysis;
  if (outcomes.length === 0) return <p class="quiet">{words.say('outcomes_empty')}</p>;
  return (
    <dl>
      {outcomes.map((outcome) => (
        <div key={outcome.id}>
          <dt>
            {outcome.party ? <bdi>{nameText(textAt(report.text, outcome.party))}</bdi> : words.say('party_unnamed')}
          </dt>
          <Asked report={report} outcomes={[outcome]} onGoTo={onGoTo} />
        </div>
      ))}
    </dl>
  );
}

function Asked({ report, outcomes, onGoTo }: RowsProps & { readonly outcomes: readonly CommentOutcome[] }) {
  const words = useWords();
  if (outcomes.length === 0) return <dd class="quiet">{words.say('comparison_not_asked')}</dd>;
  return (
    <dd>
      {outcomes.map((outcome) => (
        <div key={outcome.id}>
          {words.say(OUTCOME_LABEL[outcome.outcome])}
          <Statement report={report} span={outcome} finding={outcome.id} stress={outcome.softener} onGoTo={onGoTo} />
        </div>
      ))}
    </dd>
  );
}

function Named({ report, source, onGoTo }: RowsProps & { readonly source: Source | null }) {
  const words = useWords();
  if (source === null) return <dd class="quiet">{words.say('comparison_not_found')}</dd>;
  const first = report.analysis.attributions.find(({ sourceId }) => sourceId === source.id);
  return (
    <dd>
      <Leading attribution={first} label={words.count('statements', source.attributionIds.length)} onGoTo={onGoTo} />
    </dd>
  );
}
