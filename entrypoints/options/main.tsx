/** Options page. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/pages.css';
import '../../components/data.css';
import { mount } from '../connect/mount';
import { Options } from './options';

mount(Options);
