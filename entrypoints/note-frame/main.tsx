/**
 * The note frame: our own page inside the card of a web page, because nothing the reader writes may enter the page's
 * DOM. Shows nothing until the background confirms that this frame stands in the tab its token was made for.
 */
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/note-editor.css';
import '../../components/markdown.css';
import './note-frame.css';
import { NoteEditor } from '../../components/note-editor';
import { sendToBackground } from '../../lib/messaging/messenger';
import { draftKey } from '../../lib/notes/draft-key';
import { type NoteStart, openNoteSession } from '../../lib/notes/note-session';
import { reportError } from '../../lib/platform/report-error';
import { readSettings } from '../../lib/platform/settings';

const root = document.getElementById('root');
if (root !== null) void open(root);

async function open(root: HTMLElement): Promise<void> {
  try {
    const start = await sendToBackground('redeem-draft', { token: location.hash.slice(1) });
    await applyColourScheme();
    edit(root, start);
  } catch (error) {
    reportError('note frame', error);
    render(<Refusal />, root);
  }
}

function edit(root: HTMLElement, start: NoteStart): void {
  const now = () => Date.now();
  const key = draftKey(start);
  const close = (): void => {
    sendToBackground('close-draft', null).catch((error: unknown) => reportError('close-draft', error));
  };
  const show = (): void => {
    render(
      <NoteEditor
        target={start.target}
        state={session.state()}
        isStored={start.note !== null}
        knownTags={start.knownTags}
        actions={{ ...session, close, now }}
      />,
      root,
    );
  };
  const session = openNoteSession(start, {
    save: (save) => sendToBackground('save-note', save),
    remove: (id) => sendToBackground('delete-note', { id }),
    restore: (id) => sendToBackground('restore-note', { id }),
    keep: async (kept) => void (await sendToBackground('keep-draft', { key, kept })),
    close,
    onChange: show,
    now,
  });
  show();
  document.getElementById('note-text')?.focus();
}

async function applyColourScheme(): Promise<void> {
  const { scheme } = (await readSettings()).look;
  if (scheme !== 'system') document.documentElement.dataset['theme'] = scheme;
}

/** Says as little as possible: this may be standing in a page that has no business here. */
function Refusal() {
  return (
    <main>
      <p class="notice" role="alert">
        This note cannot be opened here. Close it and choose “Add note” again.
      </p>
    </main>
  );
}
