// A form answers to the names of its fields before its own properties, a document to those of its forms and pictures:
// with <input name="parentElement"> in it, `form.parentElement` is the field. What may be either is asked by way of its
// prototype, which has no such names and which no page reaches from here.

/** The browser's class of that name; none where pages are parsed without a browser, and no name takes another's place. */
const kindOf = <T>(name: string): (new () => T) | undefined => Reflect.get(globalThis, name);
const Form = kindOf<HTMLFormElement>('HTMLFormElement');
const Page = kindOf<Document>('Document');

function own<T extends Node, K extends keyof T>(node: T, key: K): T[K] {
  const mayLie = Form !== undefined && node instanceof Form;
  return mayLie ? Reflect.get(Object.getPrototypeOf(node), key, node) : node[key];
}

export const nodeTypeOf = (node: Node) => own(node, 'nodeType');
export const firstChildOf = (node: Node) => own(node, 'firstChild');
export const nextSiblingOf = (node: Node) => own(node, 'nextSibling');
export const previousSiblingOf = (node: Node) => own(node, 'previousSibling');
export const parentElementOf = (node: Node) => own(node, 'parentElement');
export const textContentOf = (node: Node) => own(node, 'textContent');
/** null for a document. */
export const ownerDocumentOf = (node: Node) => own(node, 'ownerDocument');
export const localNameOf = (element: Element) => own(element, 'localName');
export const attributeOf = (element: Element, name: string) => own(element, 'getAttribute').call(element, name);
export const closestTo = (element: Element, selector: string) => own(element, 'closest').call(element, selector);
export const firstIn = (element: Element, selector: string) => own(element, 'querySelector').call(element, selector);
export const allIn = (element: Element, selector: string) => own(element, 'querySelectorAll').call(element, selector);

/** The document with its own properties and methods only. It is to be asked, not to be handed to the browser. */
export function unclobbered(document: Document): Document {
  if (!Page || !(document instanceof Page)) return document;
  return new Proxy(document, {
    get(target, key) {
      const found = Reflect.get(Page.prototype, key, target);
      if (found === undefined) return Reflect.get(target, key); // `location` is no property of the prototype
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
}
