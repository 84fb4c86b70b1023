import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly title: string;
  /** Stands at the end of the heading's line. */
  readonly aside?: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A part of a report, named by its heading. */
export function Section({ title, aside, class: name, children }: SectionProps) {
  const heading = useId();
  return (
    <section class={name} aria-labelledby={heading}>
      <div class="row">
        <h2 id={heading}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
