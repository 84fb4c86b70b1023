import { Readability } from '@mozilla/readability';
import type { IsVisible } from './blocks.ts';
import { firstChildOf, nextSiblingOf, nodeTypeOf, unclobbered } from './dom.ts';
import { DEEPEST, MOST_ELEMENTS } from './limits.ts';

const INDEX = 'data-on-record-index';

/**
 * Lets Readability point at the article: gives the text nodes of the live page that it takes for it.
 * It consumes the document it is given, so it works on a clone; a clone of a document runs no script, loads nothing and
 * upgrades no custom element.
 */
export function pointAtArticle(document: Document, isVisible: IsVisible): ReadonlySet<Text> {
  const nodes = new Set<Text>();
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return nodes;
  const clone = document.cloneNode(true) as Document;
  const liveText = new WeakMap<Node, Text>();
  const elements: Element[] = [];
  const unseen: Element[] = [];

  const pair = (live: Node, copy: Node, depth: number) => {
    const type = nodeTypeOf(live);
    if (type === 3) {
      liveText.set(copy, live as Text);
      return;
    }
    if (type !== 1) return;
    (copy as Element).setAttribute(INDEX, String(elements.length));
    elements.push(live as Element);
    if (depth > DEEPEST || !isVisible(live as Element)) {
      unseen.push(copy as Element);
      return;
    }
    for (let a = firstChildOf(live), b = firstChildOf(copy); a && b; a = nextSiblingOf(a), b = nextSiblingOf(b))
      pair(a, b, depth + 1);
  };
  forgetNames(clone);
  pair(document.documentElement, clone.documentElement, 0);
  for (const element of unseen) element.remove();

  const found = readOrNull(clone);
  if (!found) return nodes;
  const collect = (copy: Node) => {
    for (let child = copy.firstChild; child; child = child.nextSibling) {
      if (child.nodeType !== 3) {
        collect(child);
        continue;
      }
      const live = liveText.get(child);
      if (live) nodes.add(live);
      else if ((child.nodeValue ?? '').trim() !== '') {
        // A second attempt of Readability works on re-parsed HTML: the text nodes are new, the index is still there.
        for (const twin of twinsOf(child as Text, elements)) nodes.add(twin);
      }
    }
  };
  collect(found);
  return nodes;
}

/** Takes from a copy the names by which forms and the document answer with a field or a picture: Readability asks them. */
function forgetNames(clone: Document): void {
  // From the last to the first, so that a form's fields are done before the form.
  for (const named of [...unclobbered(clone).querySelectorAll(NAMED)].reverse()) {
    named.removeAttribute('name');
    named.removeAttribute('id');
  }
}

const NAMED = 'button, embed, fieldset, form, iframe, img, input, object, output, select, textarea';

/** Readability throws on some malformed documents; then the page is read without it. */
function readOrNull(clone: Document): Element | null {
  try {
    return new Readability<Element>(clone, { serializer: (node) => node as Element }).parse()?.content ?? null;
  } catch {
    return null;
  }
}

/** The live text nodes that a re-parsed text node stands for, by the index of the element around it. */
function twinsOf(copy: Text, elements: readonly Element[]): Text[] {
  const around = copy.parentElement?.closest(`[${INDEX}]`);
  const live = elements[Number(around?.getAttribute(INDEX))];
  const twins: Text[] = [];
  for (let node = live?.firstChild ?? null; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data === copy.data) twins.push(node as Text);
  }
  return twins;
}
