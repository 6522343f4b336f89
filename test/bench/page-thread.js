/**
 * `node page-thread.js longest IMAGE`, `node page-thread.js ready`: milliseconds of the page's thread as a line of JSON, against
 * what it may take. Of the first: its longest task while an image is worked on. Of the second: from the load event until a file
 * that was dropped at that moment is in the list.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtPage } from './built-page.js';
import { median } from './measure.js';

const TIMES = 7;
/** In ms. */
const SETTLED = 1000;
const MARK = 'own-thread';
const MOST = { longest: 100, ready: 300 };
const [what, image = ''] = /** @type {['longest' | 'ready', string]} */ (process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'romtool-bench-'));
const { browser, open } = await builtPage(folder);

/** A file as it is dropped at the load event, and when it is told of. */
const DROP_AT_LOAD = `addEventListener('load', () => {
	const loaded = performance.now();
	const watcher = new MutationObserver(() => {
		if (document.querySelector('.rail .file') === null) return;
		watcher.disconnect();
		globalThis.took = performance.now() - loaded;
	});
	watcher.observe(document.body, { subtree: true, childList: true });
	const dataTransfer = new DataTransfer();
	dataTransfer.items.add(new File([new Uint8Array(1024)], 'a.rom'));
	dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
});`;

async function ready() {
	const { page } = await open(DROP_AT_LOAD);
	const took = await page.waitForFunction(() => /** @type {any} */ (globalThis).took);
	const value = /** @type {number} */ (await took.jsonValue());
	await page.close();
	return value;
}

/** @typedef {{ name: string, pid: number, tid: number, tdur?: number }} Traced */

/** As the browser itself records it, in time of the processor: what else the machine does is not the page's. */
async function longest() {
	const { page } = await open();
	// What it takes to load is no part of it.
	await page.waitForTimeout(SETTLED);
	const session = await browser.newBrowserCDPSession();
	/** @type {Traced[]} */
	const events = [];
	session.on('Tracing.dataCollected', ({ value }) => {
		for (const event of /** @type {Traced[]} */ (/** @type {unknown} */ (value))) {
			if (event.name === MARK || event.name.endsWith('RunTask')) events.push(event);
		}
	});
	const traceConfig = { includedCategories: ['toplevel', 'blink.user_timing'], excludedCategories: ['*'] };
	await session.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
	// The browser's own windows are pages, too.
	await page.evaluate((mark) => performance.mark(mark), MARK);
	await page.locator('input[type=file]').first().setInputFiles(image);
	await page.locator('.rail').waitFor();
	await page.locator('main[aria-busy="false"]').waitFor();
	const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
	await session.send('Tracing.end');
	await complete;
	await session.detach();
	await page.close();
	const own = events.find(({ name }) => name === MARK);
	const tasks = events.filter(({ pid, tid }) => pid === own?.pid && tid === own.tid);
	if (tasks.length < 2) throw new Error('no task of the page was recorded');
	return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

const measure = { longest, ready }[what];
await measure();
/** @type {number[]} */
const samples = [];
for (let i = 0; i < TIMES; i++) samples.push(await measure());
await browser.close();
rmSync(folder, { recursive: true });
const [ours, peer] = [median(samples), MOST[what]];
console.log(JSON.stringify({ ours, peer, ratio: ours / peer }));
