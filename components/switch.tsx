/** An on/off control. Its state and a callback in, a button with the switch role out; keeps no state of its own. */

import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
}

export function Switch({ on, disabled = false, onChange, children }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="switch-label">{children}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
