import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  readonly label: ComponentChildren;
  readonly count?: string;
  readonly children: ComponentChildren;
}

/** Draws its content at the first opening only: a long story has hundreds of rows nobody asked for yet. */
export function Fold({ label, count, children }: FoldProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="fold" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <span>{label}</span> {count !== undefined && <span class="count">{count}</span>}
      </summary>
      {opened && children}
    </details>
  );
}
