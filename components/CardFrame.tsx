import type { ComponentChildren, Ref } from 'preact';

interface CardFrameProps {
  readonly label: string;
  /** Read out by screen readers when it changes; not seen. */
  readonly status: string;
  readonly frame: Ref<HTMLDivElement>;
  readonly children: ComponentChildren;
}

/** What every card stands in: a dialog that does not block the page, and a live region beside it. */
export const CardFrame = ({ label, status, frame, children }: CardFrameProps) => (
  <>
    <div class="status" role="status">
      {status}
    </div>
    <div class="card" role="dialog" aria-label={label} tabIndex={-1} ref={frame}>
      {children}
    </div>
  </>
);
