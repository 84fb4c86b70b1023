// "You missed one": the form beside the words that are selected on the page.

import type { CopyState } from '../../components/MarkCardCopy.tsx';
import { MarkCardMissed, type MissedChoice } from '../../components/MarkCardMissed.tsx';
import { copyText } from '../../utils/page/clipboard.ts';
import { findMissed, writeMissedReport } from '../../utils/page/missed-report.ts';
import type { Words } from '../../utils/words/words.ts';
import type { CardStage } from './card-stage.tsx';
import type { ReadPage } from './mark-cards.tsx';

interface MissedParts {
  readonly stage: CardStage;
  readonly read: ReadPage | null;
  readonly version: string;
  readonly words: Words;
}

export function showMissedForm({ stage, read, version, words }: MissedParts): void {
  const selection = document.getSelection();
  // A copy: a click into the form ends the selection.
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  const missed = range && findMissed(read?.report ?? null, read?.map.spanOf(range) ?? null, range.toString());
  let copy: CopyState = 'ready';

  const copyReport = async (kind: MissedChoice, withAddress: boolean) => {
    if (!missed) return;
    const versions = { rules: read?.report.rulesVersion ?? 'none', extension: version };
    const text = writeMissedReport({ ...missed, kind }, versions, withAddress ? location.href : null);
    copy = (await copyText(navigator, text)) ? 'done' : { refused: text };
    draw();
  };
  const draw = () =>
    stage.show({
      label: words.say('missed_heading'),
      status: '',
      at: null,
      boxes: () => (missed && range ? [...range.getClientRects()] : [new DOMRect(innerWidth - 360, 8, 352, 1)]),
      card: (
        <MarkCardMissed
          selected={missed?.words ?? null}
          copy={copy}
          onCopy={(kind, withAddress) => void copyReport(kind, withAddress)}
          onClose={stage.close}
        />
      ),
    });
  draw();
  stage.focus();
}
