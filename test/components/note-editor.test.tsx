// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteEditor, type NoteEditorActions } from '../../components/note-editor';
import type { NoteBody } from '../../lib/notes/note';
import { EMPTY_BODY } from '../../lib/notes/note-body';
import type { EditState, EditStatus } from '../../lib/notes/note-session';
import { SAMPLE_ARTICLE, SAMPLE_BODY, SAMPLE_TARGET } from '../support/sample-note';

const empty: NoteBody = EMPTY_BODY;
const fresh: EditState = { body: empty, rev: 0, status: 'untouched', problem: null, stored: null, isRestored: false };
const stored = {
  ...SAMPLE_BODY,
  markdown: 'from the side panel',
  id: 'note-1',
  rev: 4,
  articleUrl: SAMPLE_ARTICLE.url,
  target: SAMPLE_TARGET,
  createdAt: 1,
  updatedAt: 2,
  deletedAt: null,
  anchorState: 'anchored' as const,
};

const actions = {
  change: vi.fn(),
  save: vi.fn(),
  close: vi.fn(),
  remove: vi.fn(),
  undoRemove: vi.fn(),
  takeStored: vi.fn(),
  saveOverStored: vi.fn(),
  discardDraft: vi.fn(),
} satisfies Omit<NoteEditorActions, 'now'>;

function show(state: Partial<EditState> = {}, isStored = false) {
  const all: NoteEditorActions = { ...actions, now: () => 77 };
  return render(
    <NoteEditor
      target={SAMPLE_TARGET}
      state={{ ...fresh, ...state }}
      isStored={isStored}
      knownTags={[]}
      actions={all}
    />,
  );
}

const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (label: string, key: string, more = {}) =>
  fireEvent.keyDown(screen.getByLabelText(label), { key, ...more });

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

describe('the note editor', () => {
  it('shows what the note is about and who is said to have said it', () => {
    show();
    expect(screen.getByText('about 140 soldiers')).toBeDefined();
    expect(screen.getByText('According to spokesman Colonel Aro')).toBeDefined();
  });

  it('shows every field of a stored note', () => {
    show({ body: SAMPLE_BODY }, true);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your note').value).toBe(SAMPLE_BODY.markdown);
    expect(screen.getByLabelText<HTMLSelectElement>('Your rating').value).toBe('needs-check');
    expect(screen.getByRole('link', { name: 'archive.example' }).getAttribute('href')).toBe(
      SAMPLE_BODY.evidence[0]?.url,
    );
    for (const tag of SAMPLE_BODY.tags) expect(screen.getByText(tag)).toBeDefined();
  });

  it('passes on what is typed and chosen', () => {
    show();
    type('Your note', 'No figure from the other side.');
    expect(actions.change).toHaveBeenLastCalledWith({ ...empty, markdown: 'No figure from the other side.' });
    fireEvent.change(screen.getByLabelText('Your rating'), { target: { value: 'disputed' } });
    expect(actions.change).toHaveBeenLastCalledWith({ ...empty, rating: 'disputed' });
  });

  it('shows the words of a page as words, never as markup', () => {
    const quote = '<img src=x onerror=alert(1)> 12 dead';
    render(
      <NoteEditor
        target={{ ...SAMPLE_TARGET, quote }}
        state={fresh}
        isStored={false}
        knownTags={[]}
        actions={{ ...actions, now: () => 77 }}
      />,
    );
    expect(screen.getByText(quote)).toBeDefined();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('tags', () => {
  it('are added by a comma, by Enter, and on leaving the field', () => {
    show({ body: { ...empty, tags: ['losses'] } });
    type('Tags', 'ferry port,');
    expect(actions.change).toHaveBeenLastCalledWith({ ...empty, tags: ['losses', 'ferry port'] });
    type('Tags', 'drones');
    press('Tags', 'Enter');
    expect(actions.change).toHaveBeenLastCalledWith({ ...empty, tags: ['losses', 'drones'] });
    type('Tags', 'bridge');
    fireEvent.blur(screen.getByLabelText('Tags'));
    expect(actions.change).toHaveBeenLastCalledWith({ ...empty, tags: ['losses', 'bridge'] });
  });

  it('are not added twice, and Enter does not save the note', () => {
    show({ body: { ...empty, tags: ['losses'] } });
    type('Tags', 'losses');
    press('Tags', 'Enter');
    expect(actions.change).not.toHaveBeenCalled();
    expect(actions.save).not.toHaveBeenCalled();
  });

  it('can be removed', () => {
    show({ body: SAMPLE_BODY });
    fireEvent.click(screen.getByRole('button', { name: 'Remove tag losses' }));
    expect(actions.change).toHaveBeenCalledWith({ ...SAMPLE_BODY, tags: ['ferry port'] });
  });
});

describe('evidence', () => {
  it('takes a web address', () => {
    show();
    type('Evidence', ' https://archive.example/b ');
    press('Evidence', 'Enter');
    expect(actions.change).toHaveBeenLastCalledWith({
      ...empty,
      evidence: [{ url: 'https://archive.example/b', addedAt: 77, archiveUrl: null, capturedAt: null }],
    });
  });

  it.each(['javascript:alert(1)', 'archive.example', 'file:///etc/hosts'])('refuses %s and says why', (typed) => {
    show();
    type('Evidence', typed);
    fireEvent.click(screen.getByRole('button', { name: 'Add link' }));
    expect(actions.change).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('http://');
    expect(screen.getByLabelText('Evidence').getAttribute('aria-invalid')).toBe('true');
  });
});

describe('saving', () => {
  it('happens with Ctrl+Enter from any field, with what was just typed in it', () => {
    show();
    type('Evidence', 'https://archive.example/b');
    press('Evidence', 'Enter', { ctrlKey: true });
    expect(actions.change).toHaveBeenCalledTimes(1);
    expect(actions.save).toHaveBeenCalledTimes(1);
  });

  it('waits for a link that is no link, so that it is not lost', () => {
    show();
    type('Evidence', 'archive.example');
    press('Your note', 'Enter', { ctrlKey: true });
    expect(actions.save).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toBeDefined();
  });

  it('does not happen with Enter alone; Escape closes', () => {
    show();
    press('Your note', 'Enter');
    expect(actions.save).not.toHaveBeenCalled();
    press('Your note', 'Escape');
    expect(actions.close).toHaveBeenCalledTimes(1);
  });

  it.each<[EditStatus, string | null, string]>([
    ['unsaved', null, 'Not saved yet.'],
    ['kept', null, 'Not saved yet; your draft is kept on this device.'],
    ['saving', null, 'Saving …'],
    ['saved', null, 'Saved on this device.'],
    ['failed', 'quota', 'Not saved: the disk is full. Free some space and try again.'],
    ['failed', 'never-heard-of', 'That did not work. Your text is kept; try again.'],
  ])('shows how it stands: %s %s', (status, problem, words) => {
    show({ status, problem });
    expect(screen.getByRole('status').textContent).toBe(words);
  });
});

describe('two versions', () => {
  it('are both shown, and the reader chooses', () => {
    show({ status: 'conflict', stored, body: { ...SAMPLE_BODY, markdown: 'mine' } }, true);
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('mine');
    expect(alert.textContent).toContain('from the side panel');
    fireEvent.click(screen.getByRole('button', { name: 'Save mine' }));
    expect(actions.saveOverStored).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole('button', { name: 'Use this one' }));
    expect(actions.takeStored).toHaveBeenCalledTimes(1);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
  });

  it('of which one is in the trash are told apart', () => {
    show({ status: 'conflict', stored: { ...stored, deletedAt: 9 } }, true);
    expect(screen.getByRole('alert').textContent).toContain('deleted meanwhile');
  });
});

describe('deleting', () => {
  it('is offered for stored notes only, and can be undone', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
    cleanup();
    show({}, true);
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(actions.remove).toHaveBeenCalledTimes(1);
    cleanup();
    show({ status: 'deleted' }, true);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(actions.undoRemove).toHaveBeenCalledTimes(1);
  });
});

describe('a draft from an earlier visit', () => {
  it('is announced and can be thrown away', () => {
    show({ isRestored: true, status: 'kept' });
    fireEvent.click(screen.getByRole('button', { name: 'Discard draft' }));
    expect(actions.discardDraft).toHaveBeenCalledTimes(1);
  });
});
