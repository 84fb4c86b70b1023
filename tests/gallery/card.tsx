import { render } from 'preact';
import sheet from '../../components/MarkCard.css?inline';
import { MarkCard } from '../../components/MarkCard.tsx';
import { WordsContext } from '../../components/words.ts';
import { words } from './mount.tsx';
import { CARD_SCENES } from './scenes.ts';

// On a page the root is closed, and axe would see nothing; here it is open.
const main = document.createElement('main');
const title = document.createElement('h1');
title.textContent = 'A page under the card';
const host = document.createElement('div');
main.append(title, host);
document.body.append(main);
const root = host.attachShadow({ mode: 'open' });
const style = new CSSStyleSheet();
style.replaceSync(sheet);
root.adoptedStyleSheets = [style];

const props = CARD_SCENES[decodeURIComponent(location.hash.slice(1))];
if (!props) throw new Error(`no card for ${location.hash}`);
const nothing = () => {};
render(
  <WordsContext.Provider value={words}>
    <div class="card" role="dialog" aria-label="Card">
      <MarkCard
        {...props}
        onHide={nothing}
        onUndo={nothing}
        onCopy={nothing}
        onGoTo={nothing}
        onStep={nothing}
        onShowRow={nothing}
        onClose={nothing}
      />
    </div>
  </WordsContext.Provider>,
  root,
);
