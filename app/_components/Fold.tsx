import type { ReactNode } from "react";

type Props = {
  label: string;
  /** How many things are in it. */
  count?: number;
  open?: boolean;
  children: ReactNode;
};

/** Something of which one line is enough until somebody looks for it. */
export function Fold({ label, count, open, children }: Props) {
  return (
    <details className="fold" open={open} data-open={open}>
      <summary>
        {label}
        {count !== undefined && ` (${count})`}
      </summary>
      {children}
    </details>
  );
}
