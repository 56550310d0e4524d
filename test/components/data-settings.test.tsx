// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BackupView, type BackupViewProps } from '../../components/backup-view';
import { sizeText } from '../../components/data-format';
import { DataLoss, type DataLossProps, LossBanner } from '../../components/data-loss';
import { DataSettings, type DataSettingsProps } from '../../components/data-settings';
import { expectAccessible } from '../support/expect-accessible';
import { SAMPLE_SNAPSHOT, sampleBackup, sampleData } from '../support/sample-data';
import { SAMPLE_NOW } from '../support/surface-samples';

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the reader’s data', () => {
  function show(change: Partial<DataSettingsProps> = {}) {
    const props = sampleData(change);
    return { props, ...render(<DataSettings {...props} />) };
  }

  it('leaves for other programs with one click, each format saying what it holds', async () => {
    const onExport = vi.fn();
    const { container } = show({ onExport });
    const names = [
      'Figures (CSV)',
      'Annotations (JSON-LD)',
      'Notes (Markdown)',
      'Articles (BibTeX)',
      'Articles (CSL-JSON)',
    ];
    for (const name of names) {
      const button = screen.getByRole('button', { name });
      expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).not.toBe('');
      fireEvent.click(button);
    }
    expect(onExport.mock.calls.map(([format]) => format)).toEqual(['csv', 'w3c', 'markdown', 'bibtex', 'csl']);
    await expectAccessible(container);
  });

  it('is counted, and shows that it is being counted', () => {
    show();
    expect(screen.getByText('1,204')).toBeTruthy();
    expect(screen.getByText('2.4 MB')).toBeTruthy();
    cleanup();
    show({ kept: null });
    expect(screen.getAllByText('…')).toHaveLength(6);
  });

  it('is deleted only after the word was typed', async () => {
    const { props, container } = show();
    press('Delete everything…');
    await expectAccessible(container);
    const yes = screen.getByRole('button', { name: 'Delete everything now' });
    expect(yes.hasAttribute('disabled')).toBe(true);
    const field = screen.getByLabelText('Type “delete” to confirm');
    fireEvent.input(field, { target: { value: 'delet' } });
    press('Delete everything now');
    expect(props.onWipe).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: ' Delete ' } });
    press('Delete everything now');
    expect(props.onWipe).toHaveBeenCalledOnce();
    expect(screen.queryByLabelText('Type “delete” to confirm')).toBeNull();
  });

  it('stays when the reader thinks better of it', () => {
    const { props } = show();
    press('Delete everything…');
    press('Keep it');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(props.onWipe).not.toHaveBeenCalled();
  });

  it('says how deleting went', () => {
    show({ outcome: 'wiped' });
    expect(screen.getByText('Everything was deleted.')).toBeTruthy();
    cleanup();
    show({ outcome: 'failed' });
    expect(screen.getByText('That did not work. Nothing was changed.')).toBeTruthy();
  });
});

describe('backup and copies', () => {
  function show(change: Partial<BackupViewProps> = {}) {
    const props = sampleBackup(change);
    return { props, ...render(<BackupView {...props} />) };
  }

  it('says when the last backup file was saved, or that there is none, and saves one', () => {
    const { props } = show();
    expect(screen.getByText('You have not saved a backup file yet.')).toBeTruthy();
    press('Save a backup file');
    expect(props.onSave).toHaveBeenCalledOnce();
    cleanup();
    show({ lastBackup: SAMPLE_NOW - 7_200_000 });
    expect(screen.getByText('Last backup file: 2 h ago.')).toBeTruthy();
  });

  it('lists copies with date, notes and size, and says where there are none', async () => {
    const before = { ...SAMPLE_SNAPSHOT, id: 'copy-2', reason: 'before-change' as const, notes: 1 };
    const { props, container } = show({ snapshots: [SAMPLE_SNAPSHOT, before] });
    await expectAccessible(container);
    expect(screen.getByText('1,204 notes · 12 articles · 1.2 MB')).toBeTruthy();
    expect(screen.getByText(/before the last import or restore/)).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: /^Restore… / })[0] ?? document.body);
    expect(props.onLook).toHaveBeenCalledExactlyOnceWith('copy-1');
    cleanup();
    show({ snapshots: [] });
    expect(screen.getByText(/^None yet/)).toBeTruthy();
    cleanup();
    show({ snapshots: null });
    expect(screen.getByText(/gives no room for copies/)).toBeTruthy();
  });

  it('says what restoring would change before it does', async () => {
    const change = { back: 1, gone: 2, other: 0, same: 40 };
    const { props, container } = show({
      snapshots: [SAMPLE_SNAPSHOT],
      restore: { step: 'preview', id: 'copy-1', change },
    });
    await expectAccessible(container);
    const lines = [...container.querySelectorAll('.change-list li')].map(({ textContent }) => textContent);
    expect(lines).toEqual(['1 note comes back.', '2 notes written since go away.', '40 notes stay as now.']);
    press('Keep what is here');
    expect(props.onLeave).toHaveBeenCalledOnce();
    press('Restore this copy');
    expect(props.onRestore).toHaveBeenCalledExactlyOnceWith('copy-1');
  });

  it.each([
    ['damaged', 'This copy is damaged'],
    ['missing', 'The file of this copy is gone'],
    ['failed', 'That did not work'],
  ] as const)('says so when a copy is %s', (step, text) => {
    show({ snapshots: [SAMPLE_SNAPSHOT], restore: { step, id: 'copy-1' } });
    expect(screen.getByRole('alert').textContent).toContain(text);
  });

  it.each(['looking', 'restoring', 'restored'] as const)('tells the step “%s” to whoever cannot see it', (step) => {
    show({ snapshots: [SAMPLE_SNAPSHOT], restore: step === 'restored' ? { step } : { step, id: 'copy-1' } });
    expect(screen.getByRole('status').textContent).not.toBe('');
  });
});

describe('a lost database', () => {
  const loss: DataLossProps['loss'] = {
    state: 'lost',
    kind: 'empty',
    certificate: { id: 'a', writes: 7, lastWrite: SAMPLE_NOW, notes: 1_204 },
    notes: 0,
  };
  function show(change: Partial<DataLossProps> = {}) {
    const calls = { onRestore: vi.fn(), onFile: vi.fn(), onAccept: vi.fn() };
    const props: DataLossProps = { loss, newest: SAMPLE_SNAPSHOT, step: 'open', ...calls, ...change };
    return { ...calls, ...render(<DataLoss {...props} />) };
  }

  it('says what was there, what is there now, and offers the newest whole copy', async () => {
    const { container, onRestore } = show();
    await expectAccessible(container);
    const text = screen.getByRole('alert').textContent;
    expect(text).toContain('Says Who last stored 1,204 notes');
    expect(text).toContain('an empty database');
    expect(text).toContain('nothing is written');
    press(/^Bring back the copy of .* \(1,204 notes\)$/);
    expect(onRestore).toHaveBeenCalledExactlyOnceWith('copy-1');
  });

  it('offers a backup file and a new start where no copy is left', () => {
    const { onAccept } = show({ newest: null });
    expect(screen.getByText('No whole copy is left in this browser.')).toBeTruthy();
    expect(screen.getByLabelText('Import a backup file…')).toBeTruthy();
    press('Start anew');
    expect(onAccept).toHaveBeenCalledOnce();
  });

  it('with notes in it lets the reader go on with them', () => {
    show({ loss: { ...loss, kind: 'older', notes: 12 } });
    expect(screen.getByRole('alert').textContent).toContain('It holds 12 notes.');
    expect(screen.getByRole('button', { name: 'Go on with what is here (12 notes)' })).toBeTruthy();
  });

  it('says that it is at work, and when that failed', () => {
    show({ step: 'working' });
    expect(screen.getByRole('status').textContent).toContain('Bringing your notes back');
    cleanup();
    show({ step: 'failed' });
    expect(screen.getByRole('alert').textContent).toContain('That did not work.');
  });

  it('is told on every page, with the way to where it is decided', async () => {
    const { container } = render(<LossBanner loss={loss} />);
    await expectAccessible(container);
    expect(screen.getByRole('link').getAttribute('href')).toBe('/options.html');
  });
});

it('sizes are told in kB and MB', () => {
  expect([0, 400, 12_400, 999_400, 999_600, 24_560_000].map(sizeText)).toEqual([
    '1 kB',
    '1 kB',
    '12 kB',
    '999 kB',
    '1 MB',
    '24.6 MB',
  ]);
});
