/** A short message where something is missing or went wrong: title, reason, and perhaps a way out. */

import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  readonly title?: string;
  readonly tone?: 'plain' | 'warning' | 'error';
  readonly children?: ComponentChildren;
}

export function Notice({ title, tone = 'plain', children }: NoticeProps) {
  return (
    <div class="notice" data-tone={tone} role={tone === 'error' ? 'alert' : undefined}>
      {title === undefined ? null : <h2>{title}</h2>}
      {children}
    </div>
  );
}
