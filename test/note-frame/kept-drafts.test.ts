import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepDraft, readKeptDraft } from '../../entrypoints/note-frame/kept-drafts';
import type { NoteDraft } from '../../lib/messaging/protocol';
import { browser } from '../../lib/platform/browser';
import { SAMPLE_ARTICLE, SAMPLE_BODY, SAMPLE_TARGET } from '../support/sample-note';

const DAY_MS = 24 * 60 * 60 * 1000;
const draft: NoteDraft = { noteId: 'new-1', article: SAMPLE_ARTICLE, target: SAMPLE_TARGET, note: null };
const kept = { noteId: 'new-1', rev: 0, body: SAMPLE_BODY, keptAt: 1_000 };

beforeEach(() => fakeBrowser.reset());

describe('unsaved words', () => {
  it('come back for the same target, whose new note has another id by then', async () => {
    await keepDraft(draft, kept);
    expect(await readKeptDraft({ ...draft, noteId: 'new-2' }, 2_000)).toEqual(kept);
  });

  it('do not come up for another figure of the article, or the same figure elsewhere', async () => {
    await keepDraft(draft, kept);
    expect(await readKeptDraft({ ...draft, target: { ...SAMPLE_TARGET, quote: '12 tanks' } }, 2_000)).toBeNull();
    const elsewhere = { ...draft, article: { ...SAMPLE_ARTICLE, url: 'https://news.example/other' } };
    expect(await readKeptDraft(elsewhere, 2_000)).toBeNull();
  });

  it('are forgotten when told, and after 30 days', async () => {
    await keepDraft(draft, kept);
    await keepDraft(draft, null);
    expect(await readKeptDraft(draft, 2_000)).toBeNull();
    await keepDraft(draft, kept);
    expect(await readKeptDraft(draft, kept.keptAt + 31 * DAY_MS)).toBeNull();
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('leave everything else in storage alone', async () => {
    await browser.storage.local.set({ settings: { sensitivity: 'few' } });
    await readKeptDraft(draft, kept.keptAt + 400 * DAY_MS);
    expect(await browser.storage.local.get(null)).toEqual({ settings: { sensitivity: 'few' } });
  });

  it('that are damaged are as good as none', async () => {
    await keepDraft(draft, { ...kept, body: { ...SAMPLE_BODY, rating: 'loud' as 'none' } });
    expect(await readKeptDraft(draft, 2_000)).toBeNull();
  });
});
