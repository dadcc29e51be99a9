// Starts the page.

import './page.css';
import './menus.css';
import './panels.css';
import './drawer.css';
import './mailbox.css';
import { render } from 'preact';
import { HostPage } from './app';

const root = document.getElementById('page');
if (root !== null) render(<HostPage />, root);
