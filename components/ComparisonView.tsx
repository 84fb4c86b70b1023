import { useMemo } from 'preact/hooks';
import { type ComparedArticle, type Comparison, compareReports } from '../utils/analysis/compare.ts';
import type { ArticleReport, CommentOutcome, Identity, Source } from '../utils/analysis/types.ts';
import { summarise } from '../utils/words/summary.ts';
import { ArticleMap } from './ArticleMap.tsx';
import { relayedBy, sourcesOf, writePeople } from './evidence.ts';
import { IdentityBar, IdentityFills } from './IdentityBar.tsx';
import { OUTCOME_LABEL } from './labels.ts';
import type { Place } from './place.ts';
import { isolated, nameText, plainText } from './plain-text.ts';
import type { PopupState } from './popup-state.ts';
import { Statement } from './Statement.tsx';
import { TabList } from './TabList.tsx';
import { useWords } from './words.ts';

/** One open tab. `key` is the caller's own, unique; `title` is the tab's, where it may be known. */
export interface ComparedTab {
  readonly key: string;
  readonly title: string | null;
  readonly state: PopupState;
}

export type ReadTab = ComparedTab & { readonly state: { readonly status: 'read'; readonly report: ArticleReport } };

export interface ComparisonProps {
  readonly tabs: readonly ComparedTab[];
  /** Still waiting for answers: the empty state is not yet known to be true. */
  readonly asking: boolean;
  /** Bring that tab to the front, scroll there and flash it. */
  onGoTo(key: string, place: Place): void;
  /** Bring that tab to the front. */
  onOpenTab(key: string): void;
  onAskAgain(): void;
}

/** Every open tab that has been read, side by side to one scale; the others below, with why they are not. */
export function ComparisonView({ tabs, asking, onGoTo, onOpenTab, onAskAgain }: ComparisonProps) {
  const words = useWords();
  const read = useMemo(() => tabs.filter((tab): tab is ReadTab => tab.state.status === 'read'), [tabs]);
  const unread = tabs.filter((tab) => tab.state.status !== 'read');
  const comparison = useMemo(() => compareReports(read.map(({ state }) => state.report)), [read]);
  return (
    <main class="comparison">
      <IdentityFills />
      <header class="summary">
        <h1>{words.say('comparison_title')}</h1>
        <p role="status">{lead(words, read.length, asking)}</p>
        {read.length > 0 && <p class="quiet">{words.say('comparison_scale')}</p>}
        <p class="quiet">{words.say(read.length === 1 ? 'comparison_needs_second' : 'comparison_how')}</p>
        <button type="button" onClick={onAskAgain}>
          {words.say('comparison_ask_again')}
        </button>
      </header>
      {read.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so keys must be able to reach it
        <section class="columns" aria-label={words.say('comparison_region')} tabIndex={0}>
          {read.map((tab, n) => (
            <Column
              key={tab.key}
              tab={tab}
              n={n}
              comparison={comparison}
              onGoTo={(place) => onGoTo(tab.key, place)}
              onOpen={() => onOpenTab(tab.key)}
            />
          ))}
        </section>
      )}
      <TabList tabs={unread} onOpenTab={onOpenTab} />
    </main>
  );
}

function lead(words: ReturnType<typeof useWords>, read: number, asking: boolean): string {
  if (read > 0) return words.count('comparison_lead', read);
  return words.say(asking ? 'comparison_asking' : 'comparison_empty');
}

interface ColumnProps {
  readonly tab: ReadTab;
  /** Its place among the articles compared. */
  readonly n: number;
  readonly comparison: Comparison;
  onGoTo(place: Place): void;
  onOpen(): void;
}

/** Rows that every column has: heading, bar, map, unnamed sources, heading of the requests. */
const FIXED_ROWS = 5;

function Column({ tab, n, comparison, onGoTo, onOpen }: ColumnProps) {
  const words = useWords();
  const { report } = tab.state;
  const article = comparison.articles[n];
  if (!article) throw new Error(`no comparison for column ${n}`);
  const { parties, shared } = comparison;
  const heading = `article-${tab.key}`;
  const rows = (count: number) => ({ gridRow: `span ${Math.max(count, 1)}` });
  return (
    <article
      aria-labelledby={heading}
      style={rows(FIXED_ROWS + Math.max(parties.length, 1) + (shared.length > 0 ? shared.length + 1 : 0))}
    >
      <header>
        {report.meta.outlet && <bdi class="outlet">{nameText(report.meta.outlet)}</bdi>}
        <h2 id={heading}>
          <bdi>{plainText(report.meta.title ?? tab.title ?? '') || words.say('untitled')}</bdi>
        </h2>
        <p>{summarise(report, words)}</p>
        <p class="quiet">
          {words.count('words_read', report.analysis.words)}{' '}
          {report.partial && words.say('partial', isolated(report.partial.why))}
        </p>
        <button type="button" onClick={onOpen}>
          {words.say('comparison_go')}
        </button>
      </header>
      <Bars article={article} scale={comparison.scale} />
      <section>
        <h3>{words.say('map_heading')}</h3>
        <ArticleMap report={report} onGoTo={onGoTo} />
      </section>
      <Unnamed report={report} />
      <h3>{words.say('outcomes_heading')}</h3>
      {parties.length === 0 && <p class="quiet">{words.say('comparison_no_parties')}</p>}
      <dl class="aligned" style={rows(parties.length)} hidden={parties.length === 0}>
        {parties.map(({ key, party, cells }) => (
          <div key={key}>
            <dt>
              <bdi>{nameText(party)}</bdi>
            </dt>
            <Asked report={report} outcomes={cells[n] ?? []} onGoTo={onGoTo} />
          </div>
        ))}
      </dl>
      {shared.length > 0 && <h3>{words.say('comparison_shared')}</h3>}
      {shared.length > 0 && (
        <dl class="aligned" style={rows(shared.length)}>
          {shared.map(({ key, label, cells }) => (
            <div key={key}>
              <dt>
                <bdi>{nameText(label)}</bdi>
              </dt>
              <Named source={cells[n] ?? null} />
            </div>
          ))}
        </dl>
      )}
    </article>
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
      <h3>{words.say('comparison_statements', article.statements, article.statementsPerThousand)}</h3>
      <IdentityBar counts={article.perThousand} whole={scale} written={written} />
    </section>
  );
}

function Unnamed({ report }: { readonly report: ArticleReport }) {
  const words = useWords();
  const found = sourcesOf(report, 'anonymous');
  return (
    <section>
      <h3>{words.say('sources_heading')}</h3>
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
                  <bdi>{nameText(source.label)}</bdi>{' '}
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

interface AskedProps {
  readonly report: ArticleReport;
  readonly outcomes: readonly CommentOutcome[];
  onGoTo(place: Place): void;
}

function Asked({ report, outcomes, onGoTo }: AskedProps) {
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

function Named({ source }: { readonly source: Source | null }) {
  const words = useWords();
  if (source === null) return <dd class="quiet">{words.say('comparison_not_found')}</dd>;
  return <dd>{words.count('statements', source.attributionIds.length)}</dd>;
}
