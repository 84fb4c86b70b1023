import type { ComponentChildren, Ref } from 'preact';
import { type MarkColours, markProperties } from '../utils/colours/mark-colours.ts';

interface CardFrameProps {
  readonly label: string;
  /** Read out by screen readers when it changes; not seen. */
  readonly status: string;
  /** As the marks are drawn on the page. */
  readonly colours: MarkColours;
  readonly frame: Ref<HTMLDivElement>;
  readonly children: ComponentChildren;
}

/** What every card stands in: a dialog that does not block the page, and a live region beside it. */
export const CardFrame = ({ label, status, colours, frame, children }: CardFrameProps) => (
  <>
    <div class="status" role="status">
      {status}
    </div>
    <div class="card" role="dialog" aria-label={label} tabIndex={-1} style={markProperties(colours)} ref={frame}>
      {children}
    </div>
  </>
);
