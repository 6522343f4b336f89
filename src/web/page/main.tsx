/** Starts the page, and its worker. */
import { render } from 'preact';
import handScript from '../hand-worker.ts?script';
import sessionScript from '../session-worker.ts?script';
import { App } from '../view/app.js';
import './style.css';

const blobOf = (script: string) => new Blob([script], { type: 'text/javascript' });
const url = URL.createObjectURL(blobOf(sessionScript));
const session = new Worker(url);

session.postMessage(blobOf(handScript));
render(<App port={session} />, document.body);
