// Where the sidebar's page begins.

import { render } from 'preact';
import { App } from './app';
import { viewNamed } from './views/view-names';
import './styles/base.css';
import './styles/controls.css';
import './styles/messages.css';
import './styles/form.css';
import './styles/views.css';
import './styles/today.css';
import './styles/memory.css';
import './styles/adopt.css';
import './styles/notes.css';

const root = document.getElementById('app');
if (root) render(<App start={viewNamed(document.body.dataset.view)} />, root);
