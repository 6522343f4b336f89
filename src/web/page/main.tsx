/** Starts the page, and its worker. */
import { render } from 'preact';
import { App } from '../view/app.js';
import EngineWorker from '../worker.ts?worker&inline';
import './style.css';

render(<App port={new EngineWorker()} />, document.body);
