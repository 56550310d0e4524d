/** Popup: this page and saved notes, 360 pixels wide. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/marks.css';
import '../../components/notes.css';
import '../../components/markdown.css';
import '../../components/quote-change.css';
import '../../components/reader.css';
import '../../components/overview.css';
import './popup.css';
import { mount } from '../connect/mount';
import { Reader } from '../connect/reader';

mount(() => <Reader inPanel={false} />);
