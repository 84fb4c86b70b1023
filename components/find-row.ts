/** Brings the row of a finding into view and gives it the keyboard; false where the view has no such row. */
export function findRow(view: Document, finding: string): boolean {
  const row = view.getElementById(`row-${finding}`);
  if (!row) return false;
  for (let fold = row.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  row.scrollIntoView({ block: 'center' });
  row.focus();
  return true;
}
