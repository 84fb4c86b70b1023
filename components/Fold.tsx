import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { RowContext } from './row-context.ts';

interface FoldProps {
  readonly label: ComponentChildren;
  readonly count?: string;
  /** Whose rows are in it. */
  readonly findings?: readonly string[];
  readonly children: ComponentChildren;
}

/** Draws its content at the first opening only: a long story has hundreds of rows nobody asked for yet. */
export function Fold({ label, count, findings = [], children }: FoldProps) {
  const { current } = useContext(RowContext);
  const isCurrent = current !== null && findings.includes(current);
  const [opened, setOpened] = useState(false);
  return (
    <details
      class="fold"
      data-findings={findings.join(' ')}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary aria-current={isCurrent ? 'true' : undefined}>
        <span>{label}</span> {count !== undefined && <span class="count">{count}</span>}
      </summary>
      {opened && children}
    </details>
  );
}
