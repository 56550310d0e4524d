/** Library: all notes on one full page. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/marks.css';
import '../../components/notes.css';
import '../../components/markdown.css';
import '../../components/quote-change.css';
import '../../components/note-editor.css';
import '../../components/pages.css';
import '../../components/rows.css';
import '../../components/ledger.css';
import { mount } from '../connect/mount';
import { Library } from './library';

mount(Library);
