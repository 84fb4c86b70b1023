// Findings as W3C Web Annotations (JSON-LD, https://www.w3.org/TR/annotation-model/), for other tools that know the model.

import type { ArticleReport, Span } from '../analysis/types.ts';
import { safeJson } from './json.ts';
import { quotedParts, type TextQuoteSelector } from './page-quote.ts';
import { webAddress } from './printed-article.ts';

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}
export interface Target {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: TextQuoteSelector | TextPositionSelector;
}
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'tagging' | 'describing';
  readonly value: string;
  readonly format: 'text/plain';
}
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'classifying' | 'linking';
  readonly created: string;
  readonly generator: string;
  /** Tags and a description; for what a source is given, the annotation of that source. */
  readonly body: readonly (TextualBody | { readonly id: string })[];
  /** The same words twice: by quotation on the page, by position in the text that was read. */
  readonly target: readonly Target[];
}

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * Takes reports and what makes an identifier (`() => crypto.randomUUID()`); gives one collection a report, as JSON-LD.
 * Quotations are in the page's own text, positions in the text as it was read, which comes with the collection.
 */
export function annotationsOf(reports: readonly ArticleReport[], newId: () => string): string {
  return `${safeJson({ '@context': CONTEXT, '@graph': reports.map((report) => collectionOf(report, newId)) }, 2)}\n`;
}

function collectionOf(report: ArticleReport, newId: () => string) {
  const urn = () => `urn:uuid:${newId()}`;
  const text = urn();
  const page = webAddress(report.address) ?? text;
  const generator = urn();
  const items = itemsOf(report, page, text, generator, urn);
  const { meta, analysis } = report;
  return {
    id: urn(),
    type: 'AnnotationCollection',
    label: meta.title ?? page,
    generator: {
      id: generator,
      type: 'Software',
      name: 'On Record',
      'schema:softwareVersion': report.rulesVersion,
    },
    created: report.readAt,
    total: items.length,
    // What was read: the page, and the text that was found on it.
    'schema:about': {
      id: page,
      type: 'Text',
      ...(meta.title === null ? {} : { 'dc:title': meta.title }),
      ...(meta.outlet === null ? {} : { 'dc:publisher': meta.outlet }),
      ...(meta.published === null ? {} : { 'dcterms:issued': meta.published }),
      'dcterms:hasFormat': {
        id: text,
        type: 'Text',
        format: 'text/plain',
        language: report.language,
        'schema:wordCount': analysis.words,
        ...(report.partial === null ? {} : { 'dc:description': report.partial.why }),
        value: report.text,
      },
    },
    first: { id: urn(), type: 'AnnotationPage', startIndex: 0, items },
  };
}

function itemsOf(
  report: ArticleReport,
  page: string,
  copy: string,
  generator: string,
  urn: () => string,
): Annotation[] {
  const { analysis, readAt } = report;
  const target = (spans: readonly Span[]) => spans.flatMap((span) => targetsOf(report, span, page, copy));
  const annotation = (
    motivation: Annotation['motivation'],
    body: Annotation['body'],
    spans: readonly Span[],
  ): Annotation[] => {
    const found = target(spans);
    // The model asks for a target; a finding without words has none.
    if (found.length === 0) return [];
    return [{ id: urn(), type: 'Annotation', motivation, created: readAt, generator, body, target: found }];
  };
  const tag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value, format: 'text/plain' }) as const;
  const rule = (value: string) =>
    ({ type: 'TextualBody', purpose: 'describing', value: `rule: ${value}`, format: 'text/plain' }) as const;

  return [
    ...analysis.attributions.flatMap((attribution) => {
      const source = annotation(
        'classifying',
        [tag('source'), tag(attribution.identity), rule(attribution.rule)],
        [attribution.source],
      );
      const link = source.map(({ id }) => ({ id }));
      return [
        ...source,
        ...annotation('linking', [tag('content'), ...link], attribution.content),
        ...annotation('linking', [tag('cue'), ...link], attribution.cue === null ? [] : [attribution.cue]),
      ];
    }),
    ...analysis.outcomes.flatMap((outcome) =>
      annotation('classifying', [tag('comment'), tag(outcome.outcome), rule(outcome.rule)], [outcome]),
    ),
    ...analysis.hearsay.flatMap((hearsay) =>
      annotation('classifying', [tag('hearsay'), rule(hearsay.rule)], [hearsay.cue]),
    ),
  ];
}

/** A span as targets: its parts by their words on the page, and by their places in the text that was read. */
const targetsOf = (report: ArticleReport, span: Span, page: string, copy: string): Target[] =>
  quotedParts(report, span).flatMap(({ start, end, quote }): Target[] => [
    ...(quote === null ? [] : [{ type: 'SpecificResource', source: page, selector: quote } as const]),
    { type: 'SpecificResource', source: copy, selector: { type: 'TextPositionSelector', start, end } },
  ]);
