/** Welcome page: opened once, after installation. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/marks.css';
import '../../components/pages.css';
import { mount } from '../connect/mount';
import { Welcome } from './welcome';

mount(Welcome);
