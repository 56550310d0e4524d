/** Side panel or sidebar: the same list beside the article, following the active tab. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/marks.css';
import '../../components/notes.css';
import '../../components/markdown.css';
import '../../components/quote-change.css';
import '../../components/reader.css';
import '../../components/overview.css';
import { mount } from '../connect/mount';
import { Reader } from '../connect/reader';

mount(() => <Reader inPanel={true} />);
