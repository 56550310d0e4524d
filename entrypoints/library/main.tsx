/** Mounts the surface. Placeholder until its component lands. */
import { render } from 'preact';

const root = document.getElementById('root');
if (root) render(<main />, root);
