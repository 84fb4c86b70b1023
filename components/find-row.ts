/** Frames until a fold that was opened is drawn: more than any needs, since a busy machine skips some. */
const FRAMES = 60;

/** Brings the row of a finding into view and gives it the keyboard; false where the view has no such row. */
export async function findRow(view: Document, finding: string): Promise<boolean> {
  const row = rowOf(view, finding) ?? (await unfoldedRow(view, finding));
  if (!row) return false;
  for (let fold = row.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  row.scrollIntoView({ block: 'center' });
  row.focus();
  return true;
}

const rowOf = (view: Document, finding: string) => view.getElementById(`row-${finding}`);

/** A fold draws its rows when it is opened. */
async function unfoldedRow(view: Document, finding: string): Promise<HTMLElement | null> {
  const folds = [...view.querySelectorAll<HTMLDetailsElement>('details[data-findings]')];
  const fold = folds.find(({ dataset }) => dataset.findings?.split(' ').includes(finding));
  if (!fold) return null;
  fold.open = true;
  for (let frame = 0; frame < FRAMES && !rowOf(view, finding); frame++) await new Promise(requestAnimationFrame);
  return rowOf(view, finding);
}
