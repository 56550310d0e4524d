// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { NoteFields } from '../../components/note-fields';
import type { NoteBody, NoteTarget } from '../../lib/notes/note';
import { EMPTY_BODY } from '../../lib/notes/note-body';
import { expectAccessible } from '../support/expect-accessible';
import { SAMPLE_BODY, SAMPLE_TARGET } from '../support/sample-note';

afterEach(cleanup);

let body: NoteBody = EMPTY_BODY;
function Held({ first, target }: { readonly first: NoteBody; readonly target: NoteTarget }) {
  const [held, setHeld] = useState(first);
  body = held;
  return (
    <form>
      <NoteFields target={target} body={held} knownTags={['ferry port', 'bridge']} onChange={setHeld} now={() => 77} />
    </form>
  );
}

function show(first: NoteBody = EMPTY_BODY, target: NoteTarget = SAMPLE_TARGET) {
  body = first;
  const { container } = render(<Held first={first} target={target} />);
  for (const details of container.querySelectorAll('details')) details.open = true;
  return container;
}
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
const choose = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });

describe('the preview', () => {
  it('takes the place of the words, and gives it back with them', () => {
    show({ ...EMPTY_BODY, markdown: 'gives **no figure** here' });
    fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
    expect(screen.getByRole('region', { name: 'Preview' }).querySelector('strong')?.textContent).toBe('no figure');
    expect(screen.queryByLabelText('Your note')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Write' }));
    expect(field('Your note').value).toBe('gives **no figure** here');
  });

  it('says so when there is nothing to show', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
    expect(screen.getByText('Nothing to preview yet.')).toBeDefined();
  });
});

describe('strength and grades', () => {
  it('begin with what cannot be judged', () => {
    show();
    expect([field('Strength of the claim').value, field('Reliability of the source').value]).toEqual(['none', 'F']);
    expect(field('Credibility of what is said').value).toBe('6');
  });

  it('are the reader’s to set, each with its meaning beside it', () => {
    show();
    choose('Strength of the claim', 'contested');
    choose('Reliability of the source', 'B');
    choose('Credibility of what is said', '5');
    expect(body).toEqual({ ...EMPTY_BODY, strength: 'contested', reliability: 'B', credibility: 5 });
    expect(screen.getByText('Small doubts; has mostly been right.')).toBeDefined();
    expect(screen.getByText('Other reports contradict it.')).toBeDefined();
    expect(screen.getByText('contested, B5')).toBeDefined();
  });
});

describe('tags', () => {
  it('are completed from those of other notes, without the ones the note has', () => {
    const container = show({ ...EMPTY_BODY, tags: ['bridge'] });
    const offered = [...container.querySelectorAll('#note-known-tags option')].map((option) =>
      option.getAttribute('value'),
    );
    expect(offered).toEqual(['ferry port']);
  });
});

describe('an evidence link', () => {
  it('takes the address of an archived copy and when it was taken', () => {
    show({
      ...EMPTY_BODY,
      evidence: [{ url: 'https://army.example/b', addedAt: 1, archiveUrl: null, capturedAt: null }],
    });
    type('Archived copy of army.example', 'https://archive.example/b');
    choose('Captured (UTC), army.example', '2025-03-04T08:30');
    expect(body.evidence).toEqual([
      {
        url: 'https://army.example/b',
        addedAt: 1,
        archiveUrl: 'https://archive.example/b',
        capturedAt: Date.UTC(2025, 2, 4, 8, 30),
      },
    ]);
    expect(screen.getByRole('link', { name: 'Archived copy' }).getAttribute('href')).toBe('https://archive.example/b');
  });

  it('refuses an address that is none, keeps it in the field, and lets it be emptied', () => {
    show(SAMPLE_BODY);
    const label = 'Archived copy of archive.example';
    type(label, 'javascript:alert(1)');
    expect(body.evidence).toEqual(SAMPLE_BODY.evidence);
    expect(field(label).getAttribute('aria-invalid')).toBe('true');
    expect(field(label).checkValidity()).toBe(false);
    type(label, '');
    expect(body.evidence[0]?.archiveUrl).toBeNull();
    expect(field(label).checkValidity()).toBe(true);
  });
});

describe('corrections', () => {
  it('stand beside what was reported', () => {
    show(SAMPLE_BODY);
    expect(field('Highest').value).toBe('150');
    expect(field('Best number').value).toBe('');
    for (const reported of ['140', '135', '145', 'soldiers', 'killed', 'southern army', 'Colonel Aro']) {
      expect(screen.getByText(`As reported: ${reported}`)).toBeDefined();
    }
  });

  it('take numbers, names and outcomes', () => {
    show();
    type('Best number', '1,400');
    type('Highest', 'none');
    type('Whose they are', 'harbour guard');
    type('Who says it', 'none');
    choose('What happened to them', 'injured');
    expect(body.corrections).toEqual({
      value: 1400,
      high: null,
      affected: 'harbour guard',
      source: null,
      outcome: 'injured',
    });
  });

  it('are none when they say what was reported, or nothing', () => {
    show(SAMPLE_BODY);
    type('Highest', '145');
    type('Best number', '140');
    choose('What happened to them', 'killed');
    expect(body.corrections).toEqual({ party: 'Northern Union' });
    type('Who says it', 'Aro');
    type('Who says it', '');
    expect(body.corrections).toEqual({ party: 'Northern Union' });
  });

  it('keep words that are no number in the field and out of the note', () => {
    show();
    type('Lowest', 'a hundred');
    fireEvent.blur(field('Lowest'));
    expect(field('Lowest').value).toBe('a hundred');
    expect(field('Lowest').checkValidity()).toBe(false);
    expect(screen.getByText('Write a number such as 32,500, or “none”.')).toBeDefined();
    expect(body.corrections).toEqual({});
  });

  it('say when the bounds cross, and let it stand', () => {
    show();
    type('Lowest', '200');
    expect(screen.getByRole('status').textContent).toContain('lowest number');
    expect(body.corrections).toEqual({ low: 200 });
  });

  it('of a claim are its kind and source, and a whole article has none', () => {
    const claim = {
      start: 0,
      end: 9,
      kind: 'fact',
      checkWorthiness: 0.5,
      attribution: 0,
      figures: [],
      reasons: [],
    } as const;
    show(EMPTY_BODY, { ...SAMPLE_TARGET, kind: 'claim', figure: null, claim });
    choose('Kind of claim', 'opinion');
    expect(body.corrections).toEqual({ claimKind: 'opinion' });
    expect(screen.queryByLabelText('Lowest')).toBeNull();
    cleanup();
    show(EMPTY_BODY, { ...SAMPLE_TARGET, kind: 'article', figure: null, attribution: null });
    expect(screen.queryByText('Correct what was read')).toBeNull();
  });
});

describe('every field', () => {
  it('has a name and passes axe, empty and full', async () => {
    await expectAccessible(show());
    cleanup();
    await expectAccessible(show(SAMPLE_BODY));
  });
});
