// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PackSettings, type PackSettingsProps } from '../../components/pack-settings';
import { inventedPack } from '../ledger/invented-pack';
import { expectAccessible } from '../support/expect-accessible';

afterEach(cleanup);

function show(change: Partial<PackSettingsProps> = {}) {
  const onChoose = vi.fn();
  const { container } = render(
    <PackSettings
      available={[inventedPack({ note: 'Counts were begun anew.' })]}
      chosen={[]}
      onChoose={onChoose}
      {...change}
    />,
  );
  return { onChoose, container, text: container.textContent ?? '' };
}

describe('reference packs in the options', () => {
  test('are named as one side’s claims beside an equal slot for the other, and axe finds nothing', async () => {
    const { container, text } = show();
    expect(text).toContain('Claims by Tesmark');
    expect(text).toContain('Claims by Valdoria');
    expect(text).toContain('CC0-1.0');
    expect(text).toContain('9 days');
    expect(text).toContain('Counts were begun anew.');
    await expectAccessible(container);
  });

  test('are off until the reader chooses, and can be put off again', () => {
    const first = show();
    fireEvent.click(screen.getByRole('switch', { name: 'Claims by Tesmark' }));
    expect(first.onChoose).toHaveBeenCalledExactlyOnceWith(['tesmark-staff']);
    cleanup();
    const second = show({ chosen: ['other', 'tesmark-staff'] });
    fireEvent.click(screen.getByRole('switch', { name: 'Claims by Tesmark' }));
    expect(second.onChoose).toHaveBeenCalledExactlyOnceWith(['other']);
  });

  test.each([
    ['being read', null, 'Reading the packs…'],
    ['absent', [], 'This build has none.'],
  ] as const)('say that they are %s', (_, available, words) => {
    expect(show({ available }).text).toContain(words);
  });
});
